import { type AccountAction, accountMachine } from '@stint/domain/account/account.machine.ts';
import { employeeMachine } from '@stint/domain/employee/employee.machine.ts';
import { AccountEntity } from './account.entity.ts';
import { endSessionsOf, sessionsChanged } from './session.commands.ts';
import { voidLinks } from './one-time-link.commands.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import type { ChangeEntry } from '../history/change.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import type { ChangeFollower } from '../history/followers.ts';

/**
 * Deactivates the accounts of people who may have none any more: whose employment ended (unless the agency lets them
 * read their own documents), who was taken off an accounting customer's record, or who moved to another client, whose
 * data the preferences were not meant for. The system does it in the transaction of that change, and the history says
 * so (`S-5`).
 */
export const endLostAccess: ChangeFollower = async (tx, { now }, entries) => {
  const ids = (table: string, column: string) =>
    entries
      .filter(({ recordType, changes }) => recordType === table && column in changes)
      .map(({ recordId }) => recordId);
  const employees = ids('employee', 'status');
  const moved = ids('contact', 'client_id');
  const contacts = ids('contact', 'on_accounting_customer');
  const clients = ids('client', 'is_accounting_customer');
  const ended: Ended[] = [];
  const everybody = ids('agency_settings', 'show_documents_after_termination').length > 0;
  // Accounts that go on have other sections from now on.
  if (employees.length > 0 || everybody) await sessionsChanged(tx);
  const whose = { employees, accounts: ids('account', 'preferences'), everybody };
  ended.push(...(await endedEmployments(tx, whose)));
  if (moved.length + contacts.length + clients.length > 0) {
    const changed = [moved, contacts, clients];
    ended.push(...(await found(tx, 'endWithCustomerRecord', lostRecords, ...changed)));
  }
  if (ended.length === 0) return;
  const system = { account: null, now };
  const changes = ended.map(({ id, action }) => ({ id, set: { status: DEACTIVATED }, action }));
  const written: ChangeEntry[] = await changeRows(tx, system, AccountEntity, changes);
  await endAccess(
    tx,
    ended.map(({ id }) => id),
  );
  await recordChange(tx, system, { command: 'account:manage', entries: written });
};

/** Ends every session of these accounts, with their sockets, and voids their one-time links and calendar links. */
export async function endAccess(tx: Transaction, accountIds: readonly string[]): Promise<void> {
  await endSessionsOf(tx, accountIds);
  await voidLinks(tx, accountIds);
  await tx.db.query(
    `UPDATE account SET calendar_key_hash = NULL
     WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND calendar_key_hash IS NOT NULL`,
    [tx.agencyId, accountIds],
  );
}

interface Ended {
  id: string;
  action: AccountAction;
}

const DEACTIVATED = 'DEACTIVATED' satisfies keyof typeof accountMachine.states;

const mayEnd = `account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})`;

/**
 * Accounts of employments that ended and that have no section left (`withinEmployment`): of these employees, with
 * these accounts, or of everybody. The settings are held, so that nobody changes them before an employment ends.
 */
async function endedEmployments(
  tx: Transaction,
  of: { employees: readonly string[]; accounts: readonly string[]; everybody: boolean },
): Promise<Ended[]> {
  const { employees, accounts, everybody } = of;
  if (employees.length + accounts.length === 0 && !everybody) return [];
  await tx.db.query('SELECT FROM agency_settings WHERE agency_id = $1 FOR SHARE', [tx.agencyId]);
  return found(tx, 'endWithEmployment', withoutSections, employees, accounts, everybody);
}

const withoutSections = `
  SELECT account.id FROM account
  JOIN employee ON employee.agency_id = $1 AND employee.id = account.employee_id
  JOIN agency_settings ON agency_settings.agency_id = $1
  WHERE account.agency_id = $1 AND ${mayEnd}
    AND (employee.id = ANY($2::uuid[]) OR account.id = ANY($3::uuid[]) OR $4::boolean)
    AND employee.status IN (${stateList(employeeMachine, 'TERMINATED')})
    AND NOT (show_documents_after_termination AND account.preferences->'sections' ? 'documents')
  ORDER BY account.id FOR UPDATE OF account`;

const lostRecords = `
  SELECT account.id FROM account
  JOIN contact ON contact.agency_id = $1 AND contact.id = account.contact_id
  JOIN client ON client.agency_id = $1 AND client.id = contact.client_id
  WHERE account.agency_id = $1 AND ${mayEnd} AND (
    contact.id = ANY($2::uuid[])
    OR contact.id = ANY($3::uuid[]) AND NOT contact.on_accounting_customer
    OR client.id = ANY($4::uuid[]) AND NOT client.is_accounting_customer)
  ORDER BY account.id FOR UPDATE OF account`;

async function found(
  { db, agencyId }: Transaction,
  action: AccountAction,
  text: string,
  ...which: readonly (readonly string[] | boolean)[]
): Promise<Ended[]> {
  const { rows } = await db.query<{ id: string }>(text, [agencyId, ...which]);
  return rows.map(({ id }) => ({ id, action }));
}
