import { recordNumber } from '@stint/domain/record/record-number.ts';
import type { AssignmentFacts, ExistingInvoice } from '@stint/domain/assignment/assignment.ts';
import type { AssignmentEntity } from './assignment.entity.ts';
import { loadExistingInvoices } from './existing-invoices.ts';
import type { PageLoader } from '../graphql/read/bindings.ts';
import type { Path } from '../graphql/read/rows.ts';

/** The columns that an assignment's available actions are decided on. */
export const factsNeeded: readonly Path<AssignmentEntity>[] = [
  'version',
  'number',
  'jobType',
  'status',
  'startDate',
  'endDate',
  'currency',
  'payRate',
  'billRate',
  'salary',
  'feePercent',
  'feeAmount',
  'candidateId',
  'candidate.firstName',
  'candidate.lastName',
  'candidate.status',
  'employeeId',
  'employee.status',
  'employee.hiredOn',
  'employee.terminatedOn',
  'placement.status',
];

/** The invoices that stand in the way of reactivating a page's assignments. */
export const invoicesOfPage: PageLoader<AssignmentEntity, ExistingInvoice[]> = async (
  db,
  { agency },
  rows,
) => {
  const ids = rows.map(({ id }) => id);
  const invoices = await loadExistingInvoices({ db, agencyId: agency!.id }, ids);
  return Map.groupBy(invoices, ({ assignmentId }) => assignmentId);
};

/**
 * The facts of a row that holds `factsNeeded`, for its buttons: the other assignments and the job order,
 * which only effects and what is entered read, are left out.
 */
export function assignmentFacts(
  row: AssignmentEntity,
  { today, invoices }: { today: string; invoices: readonly ExistingInvoice[] },
): AssignmentFacts {
  const { candidate, employee, candidateId } = row;
  const label = `${candidate?.firstName ?? ''} ${candidate?.lastName ?? ''}`.trim();
  return {
    today,
    assignment: {
      ...row,
      label: `${recordNumber('Assignment', row.number!)} ${label}`,
      placementStatus: row.placement?.status,
    } as NonNullable<AssignmentFacts['assignment']>,
    candidate: { id: candidateId, label, version: 1, status: candidate?.status } as never,
    employee:
      row.employeeId === null
        ? null
        : ({ ...employee, id: row.employeeId, candidateId, label } as never),
    others: [],
    order: null,
    invoices,
  };
}
