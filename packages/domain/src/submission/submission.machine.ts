import type { CandidateStatus } from '../candidate/candidate.ts';
import { mustBePlaceable } from '../candidate/must-be-placeable.ts';
import type { JobOrderStatus } from '../job-order/job-order.ts';
import { orderMustBeOpen } from '../job-order/order-must-be-open.ts';
import { defineMachine, type ActionOf } from '../kernel/machine.ts';
import { reasonAsk, mustGiveReason } from '../kernel/must-give-reason.ts';
import { submissionStages, type SubmissionRecord } from './submission.ts';

export interface SubmissionFacts {
  /** `null` while the candidate has not been submitted for this order. */
  submission: SubmissionRecord | null;
  candidate: { label: string; status: CandidateStatus };
  order: { label: string; status: JobOrderStatus };
}

export interface SubmissionInput {
  reason?: string | null;
}

/** A candidate put forward for a job order. Its outcome is kept, whatever it is (P-6, W-2). */
export const submissionMachine = defineMachine<SubmissionFacts, SubmissionInput>()({
  noun: 'submission',
  states: submissionStages,
  stateOf: ({ submission }) => submission?.stage ?? null,
  actions: {
    submit: {
      label: 'Submit candidate',
      from: 'nothing',
      to: 'SUBMITTED',
      permission: 'submission:write',
      guards: [orderMustBeOpen, mustBePlaceable],
    },
    interview: {
      label: 'Move to interview',
      from: ['SUBMITTED'],
      to: 'INTERVIEW',
      permission: 'submission:write',
    },
    offer: {
      label: 'Move to offered',
      from: ['SUBMITTED', 'INTERVIEW'],
      to: 'OFFERED',
      permission: 'submission:write',
    },
    place: {
      label: 'Candidate is placed',
      from: ['SUBMITTED', 'INTERVIEW', 'OFFERED'],
      to: 'PLACED',
      system: true,
    },
    returnToStage: {
      label: 'Placement is canceled',
      from: ['PLACED'],
      to: {
        among: ['SUBMITTED', 'INTERVIEW', 'OFFERED'],
        choose: ({ submission }) => stageBeforePlacing(submission!),
      },
      system: true,
    },
    reject: {
      label: 'Reject',
      from: ['SUBMITTED', 'INTERVIEW', 'OFFERED'],
      to: 'REJECTED',
      permission: 'submission:write',
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
    withdraw: {
      label: 'Withdraw',
      from: ['SUBMITTED', 'INTERVIEW', 'OFFERED'],
      to: 'WITHDRAWN',
      permission: 'submission:write',
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
    reconsider: {
      label: 'Reconsider',
      from: ['REJECTED', 'WITHDRAWN'],
      to: 'SUBMITTED',
      permission: 'submission:write',
      guards: [orderMustBeOpen, mustBePlaceable],
    },
  },
});

export type SubmissionAction = ActionOf<typeof submissionMachine>;

/** Where a placed submission returns to. */
export function stageBeforePlacing({
  previousStage,
}: SubmissionRecord): 'SUBMITTED' | 'INTERVIEW' | 'OFFERED' {
  return previousStage === 'SUBMITTED' || previousStage === 'INTERVIEW' ? previousStage : 'OFFERED';
}
