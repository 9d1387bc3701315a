import type { Permissions } from '@stint/domain/kernel/decide.ts';
import type { PlacementFacts } from '@stint/domain/placement/placement-facts.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import { submissionFacts, submissionRecord } from './submission.facts.ts';
import type { SubmissionEntity } from './submission.entity.ts';
import { actionsOf } from '../graphql/available-actions.ts';
import type { AvailableAction } from '../graphql/results.ts';

/** The columns that placing is decided on, besides those of the submission's own stage. */
export const placeActionNeeds = [
  'candidateId',
  'jobOrderId',
  'jobOrder.openings',
  'placement.id',
] as const;

/** Placing as an action of a submission: offered until it was placed once, with what stands against it. */
export function placeAction(
  row: SubmissionEntity & { placement?: { id: string | null } | null },
  ctx: { permissions: Permissions },
): AvailableAction[] {
  if (row.placement?.id) return [];
  const { candidate, order } = submissionFacts(row);
  const facts: PlacementFacts = {
    placement: null,
    assignment: null,
    submission: submissionRecord(row, candidate.label),
    candidate: { ...candidate, id: row.candidateId },
    employee: null,
    order: { ...order, id: row.jobOrderId, openings: row.jobOrder!.openings },
    placing: null,
  };
  return actionsOf(placementMachine, facts, ctx);
}
