import type { EmployeeRecord } from '@stint/domain/assignment/assignment.ts';
import type { RowChange } from '@stint/domain/kernel/row-change.ts';
import { v7 as uuid } from 'uuid';
import { nextNumbers } from '../database/next-numbers.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows, createRows } from '../history/change-rows.ts';
import { EmployeeEntity } from './employee.entity.ts';

/** Writes the employments that end or go on with an assignment, as the domain planned them. */
export function applyEmploymentChanges(
  tx: Transaction,
  author: Author,
  changes: readonly RowChange<EmployeeRecord>[],
): Promise<ChangeEntry[]> {
  return changeRows<EmployeeEntity>(
    tx,
    author,
    EmployeeEntity,
    changes.map((change) => ({
      ...change,
      action: change.set.terminatedOn ? 'terminate' : 'rehire',
    })),
  );
}

/** A candidate who is hired, and from when. */
export interface Hiring {
  candidateId: string;
  hiredOn: string;
}

/** Makes employees of candidates (P-11), with the next numbers. */
export async function createEmployees(
  tx: Transaction,
  author: Author,
  hirings: readonly Hiring[],
): Promise<{ employeeIds: ReadonlyMap<string, string>; entries: ChangeEntry[] }> {
  if (hirings.length === 0) return { employeeIds: new Map(), entries: [] };
  const numbers = await nextNumbers(tx, 'employee', hirings.length);
  const rows = hirings.map(({ candidateId, hiredOn }, index) => ({
    id: uuid(),
    number: numbers[index]!,
    candidateId,
    hiredOn,
    status: 'ACTIVE',
  }));
  const employeeIds = new Map(rows.map(({ candidateId, id }) => [candidateId, id]));
  return { employeeIds, entries: await createRows(tx, author, EmployeeEntity, rows) };
}
