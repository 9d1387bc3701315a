import { submissionMachine } from '@stint/domain/submission/submission.machine.ts';
import { isOutcome, type SubmissionStage } from '@stint/domain/submission/submission.ts';
import { submissionFacts } from './submission.facts.ts';
import { SubmissionEntity } from './submission.entity.ts';
import { recordKind } from '../write/record-kind.ts';

/** A submission moves through its stages; why it was rejected or withdrawn is kept as its outcome. */
export const submissionKind = recordKind({
  type: 'Submission',
  entity: SubmissionEntity,
  machine: submissionMachine,
  permission: 'submission:write',
  state: 'stage',
  facts: {
    needs: [
      'stage',
      'previousStage',
      'candidate.firstName',
      'candidate.lastName',
      'candidate.status',
      'jobOrder.number',
      'jobOrder.title',
      'jobOrder.status',
    ],
    of: (row: SubmissionEntity) => submissionFacts(row),
  },
  label: ({ candidate }) => candidate.label,
  holds: ['jobOrder', 'candidate'],
  set: ({ decision, input }) => ({
    outcomeReason: isOutcome(decision.to as SubmissionStage) ? (input.reason ?? null) : null,
  }),
});
