import { EmployeeEntity } from './employee.entity.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';

/** Notes that something that belongs to these employees changed: each gets a new version. @returns entries by id */
export async function bumpEmployeeVersions(
  tx: Transaction,
  author: Author,
  employeeIds: readonly string[],
): Promise<ReadonlyMap<string, ChangeEntry>> {
  const touches = [...new Set(employeeIds)].map((id) => ({ id, set: {}, action: 'updated' }));
  const entries = await changeRows<EmployeeEntity>(tx, author, EmployeeEntity, touches);
  return new Map(entries.map((entry) => [entry.recordId, entry]));
}
