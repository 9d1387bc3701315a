import { numberedTitle } from '@stint/domain/record/record-number.ts';
import type { PlacementFacts } from '@stint/domain/placement/placement-facts.ts';
import type { PlacementEntity } from './placement.entity.ts';
import type { Path } from '../graphql/read/rows.ts';

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
    order: {
      ...jobOrder,
      id: row.jobOrderId,
      label: numberedTitle('JobOrder', jobOrder!.title, jobOrder!.number),
    },
    placing: null,
  } as PlacementFacts;
}
