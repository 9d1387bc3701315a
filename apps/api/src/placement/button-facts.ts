import type { Permissions } from '@stint/domain/kernel/decide.ts';
import type { PlacementFacts } from '@stint/domain/placement/placement-facts.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import type { PlacementEntity } from './placement.entity.ts';
import { actionsOf } from '../graphql/available-actions.ts';
import type { Path } from '../graphql/read/rows.ts';
import type { AvailableAction } from '../graphql/results.ts';
import type { SubmissionEntity } from '../submission/submission.entity.ts';

/** The columns that a placement's available actions are decided on. */
export const buttonFactsNeeded: readonly Path<PlacementEntity>[] = [
  'status',
  'candidateId',
  'jobOrderId',
  'submissionId',
  'submission.stage',
  'submission.previousStage',
  'candidate.firstName',
  'candidate.lastName',
  'candidate.status',
  'candidate.employee.id',
  'candidate.employee.status',
  'assignment.id',
  'assignment.status',
  'jobOrder.number',
  'jobOrder.title',
  'jobOrder.status',
  'jobOrder.openings',
];

/** The facts of a row that holds `buttonFactsNeeded`; terms are not entered yet. */
export function buttonFacts(row: PlacementEntity): PlacementFacts {
  const { candidate, submission, assignment, jobOrder } = row;
  const employee = (candidate as { employee?: { id: string | null } | null } | undefined)?.employee;
  const label = `${candidate?.firstName ?? ''} ${candidate?.lastName ?? ''}`.trim();
  return {
    placement: { id: row.id, label, status: row.status },
    assignment,
    submission: { ...submission, id: row.submissionId, label },
    candidate: { id: row.candidateId, label, status: candidate?.status },
    employee: employee?.id ? employee : null,
    order: { ...jobOrder, id: row.jobOrderId, label: `${jobOrder?.title} (#${jobOrder?.number})` },
    placing: null,
  } as PlacementFacts;
}

/** The columns of a submission that placing it is decided on, besides those of its own stage. */
export const placeButtonNeeded = [
  'candidateId',
  'jobOrderId',
  'jobOrder.openings',
  'placement.id',
] as const;

/** Placing as an action of a submission: offered until it was placed, with what stands against it. */
export function placeButton(
  row: SubmissionEntity & { placement?: { id: string } | null },
  ctx: { permissions: Permissions },
): AvailableAction[] {
  if (row.placement?.id) return [];
  const { candidate, jobOrder, ...submission } = row;
  const facts = buttonFacts({
    submissionId: row.id,
    candidateId: row.candidateId,
    jobOrderId: row.jobOrderId,
    submission,
    candidate,
    jobOrder,
  } as PlacementEntity);
  return actionsOf(placementMachine, { ...facts, placement: null, assignment: null }, ctx);
}
