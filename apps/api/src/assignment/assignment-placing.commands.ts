import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import { v7 as uuid } from 'uuid';
import { nextNumbers } from '../database/next-numbers.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows, createRows } from '../history/change-rows.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import type { StoredTerms } from './assignment-terms.type.ts';

/** Which placement an assignment is created for. */
export interface AssignmentOrigin {
  placementId: string;
  jobOrderId: string;
  clientId: string;
  candidateId: string;
  employeeId: string | null;
  jobTitle: string;
}

/** Creates the assignment of a new placement (P-5), with the next number. */
export async function createAssignment(
  tx: Transaction,
  author: Author,
  origin: AssignmentOrigin,
  terms: StoredTerms,
  status: AssignmentStatus,
): Promise<ChangeEntry[]> {
  const [number] = await nextNumbers(tx, 'assignment', 1);
  const placedById = author.account?.id ?? null;
  return createRows(tx, author, AssignmentEntity, [
    { id: uuid(), number: number!, ...origin, ...terms, placedById, status },
  ]);
}

/** Reinstates the assignment of a canceled placement (P-10): with the new terms, without its end. */
export function reinstateAssignment(
  tx: Transaction,
  author: Author,
  assignmentId: string,
  terms: StoredTerms & { employeeId: string | null },
  status: AssignmentStatus,
): Promise<ChangeEntry[]> {
  const set = {
    ...terms,
    status,
    placedById: author.account?.id ?? null,
    approvedAt: null,
    endReason: null,
    endNote: null,
    performanceGrade: null,
    wouldRehire: null,
  };
  return changeRows(tx, author, AssignmentEntity, [{ id: assignmentId, set, action: 'reinstate' }]);
}

/** What happens to a pending assignment with its placement. */
export interface PendingAssignmentChange {
  assignmentId: string;
  to: AssignmentStatus;
  /** Of the candidate who was hired. */
  employeeId?: string;
}

/** Withdraws the assignments of canceled placements (P-7); sends those of the hired on (P-11). */
export function applyAssignmentStatuses(
  tx: Transaction,
  author: Author,
  changes: readonly PendingAssignmentChange[],
): Promise<ChangeEntry[]> {
  return changeRows(
    tx,
    author,
    AssignmentEntity,
    changes.map(({ assignmentId, to, employeeId }) => ({
      id: assignmentId,
      set: { status: to, ...(employeeId ? { employeeId } : {}) },
      action: to === 'CANCELLED' ? 'withdraw' : 'enterApproval',
    })),
  );
}
