import { assignmentStates, type AssignmentStatus } from '../assignment/assignment.ts';
import {
  openingEffectMessage,
  openingGivenBack,
  openingTaken,
  type OpeningEffect,
} from '../job-order/opening-effect.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { message, type Message } from '../messages/message.ts';
import { stateTerm } from '../messages/value.ts';
import { submissionStages, type SubmissionStage } from '../submission/submission.ts';
import { stageBeforePlacing } from '../submission/submission.machine.ts';
import type { PlacementFacts } from './placement-facts.ts';
import { placementStates, type PlacementStatus } from './placement.ts';

/** One thing that changes with a placement. Ids are `null` where the row is only made by it. */
export type PlacementEffect =
  | {
      kind: 'PLACEMENT_STATUS';
      placementId: string | null;
      /** The job order's. */
      label: string;
      from: PlacementStatus | null;
      to: PlacementStatus;
      /** Of a cancellation, trimmed. */
      reason: string | null;
    }
  | {
      kind: 'ASSIGNMENT_STATUS';
      assignmentId: string | null;
      from: AssignmentStatus | null;
      to: AssignmentStatus;
    }
  | {
      kind: 'SUBMISSION_STAGE';
      submissionId: string;
      from: SubmissionStage;
      to: SubmissionStage;
    }
  | OpeningEffect
  | { kind: 'EMPLOYEE_HIRED'; candidateId: string; label: string; hiredOn: IsoDate };

/** P-5, P-6: what placing does, the first time and again alike. */
export function placingEffects(facts: PlacementFacts): PlacementEffect[] {
  const { placement, assignment, submission, employee, order, placing } = facts;
  return [
    {
      kind: 'PLACEMENT_STATUS',
      placementId: placement?.id ?? null,
      label: order.label,
      from: placement?.status ?? null,
      to: placedStatus(facts),
      reason: null,
    },
    {
      kind: 'ASSIGNMENT_STATUS',
      assignmentId: assignment?.id ?? null,
      from: assignment?.status ?? null,
      to: employee ? 'NEEDS_APPROVAL' : 'PENDING',
    },
    {
      kind: 'SUBMISSION_STAGE',
      submissionId: submission.id,
      from: submission.stage,
      to: 'PLACED',
    },
    ...openingTaken(order, placing?.policy ?? { fillOrderAtZeroOpenings: false }),
  ];
}

/** P-5: who has never been hired goes through Hiring Management first. */
export function placedStatus({ employee }: PlacementFacts): 'PENDING' | 'COMPLETED' {
  return employee ? 'COMPLETED' : 'PENDING';
}

/** P-7: the opening is given back; the candidate's CRM status does not change. */
export function cancellingEffects(
  facts: PlacementFacts,
  { reason }: { reason?: string | null },
): PlacementEffect[] {
  const { placement, assignment, submission, order } = facts;
  return [
    {
      kind: 'PLACEMENT_STATUS',
      placementId: placement!.id,
      label: order.label,
      from: placement!.status,
      to: 'CANCELLED',
      reason: reason!.trim(),
    },
    {
      kind: 'ASSIGNMENT_STATUS',
      assignmentId: assignment!.id,
      from: assignment!.status,
      to: 'CANCELLED',
    },
    {
      kind: 'SUBMISSION_STAGE',
      submissionId: submission.id,
      from: submission.stage,
      to: stageBeforePlacing(submission),
    },
    ...openingGivenBack(order),
  ];
}

/** P-11: the hired candidate's pending placement is complete, its assignment waits for approval. */
export function completingEffects({
  placement,
  assignment,
  order,
}: PlacementFacts): PlacementEffect[] {
  return [
    {
      kind: 'PLACEMENT_STATUS',
      placementId: placement!.id,
      label: order.label,
      from: placement!.status,
      to: 'COMPLETED',
      reason: null,
    },
    {
      kind: 'ASSIGNMENT_STATUS',
      assignmentId: assignment!.id,
      from: assignment!.status,
      to: 'NEEDS_APPROVAL',
    },
  ];
}

/** What the effect says in previews, outcomes and timelines. */
export function placementEffectMessage(effect: PlacementEffect): Message {
  switch (effect.kind) {
    case 'PLACEMENT_STATUS': {
      const { label: order, from } = effect;
      const to = stateTerm(placement, effect.to);
      return from
        ? message('PLACEMENT_STATUS', { order, from: stateTerm(placement, from), to })
        : message('PLACEMENT_STATUS.new', { order, to });
    }
    case 'ASSIGNMENT_STATUS': {
      const to = stateTerm(assignment, effect.to);
      return effect.from
        ? message('ASSIGNMENT_STATUS.placement', { from: stateTerm(assignment, effect.from), to })
        : message('ASSIGNMENT_STATUS.placementNew', { to });
    }
    case 'SUBMISSION_STAGE':
      return message(effect.kind, {
        from: stateTerm(submission, effect.from),
        to: stateTerm(submission, effect.to),
      });
    case 'OPENING_TAKEN':
    case 'OPENING_GIVEN_BACK':
    case 'JOB_ORDER_STATUS':
      return openingEffectMessage(effect);
    case 'EMPLOYEE_HIRED':
      return message(effect.kind, { candidate: effect.label, hiredOn: effect.hiredOn });
  }
}

const placement = { noun: 'placement', states: placementStates };
const assignment = { noun: 'assignment', states: assignmentStates };
const submission = { noun: 'submission', states: submissionStages };
