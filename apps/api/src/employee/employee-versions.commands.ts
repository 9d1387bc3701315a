import { EmployeeEntity } from './employee.entity.ts';
import { tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';
import type { ChangeEntry } from '../history/change.ts';
import { employeeRows } from './employee-rows.facts.ts';
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

/**
 * An entry for an employee's timeline about something that belongs to them; the employee stays at their version.
 *
 * @param action what the timeline calls it, such as `document_added`
 * @returns `null` for an unknown employee
 */
export async function toldOnEmployee(
  tx: Transaction,
  employeeId: string,
  action: string,
): Promise<ChangeEntry | null> {
  const [employee] = await employeeRows(tx, [employeeId]);
  if (!employee) return null;
  const { id: recordId, version: recordVersion } = employee;
  return { recordType: tableOf(EmployeeEntity).name, recordId, recordVersion, action, changes: {} };
}
