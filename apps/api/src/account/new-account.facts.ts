import { type AccountHolder, newAccountRefusals } from '@stint/domain/account/account-holder.ts';
import type { EmployeeStatus } from '@stint/domain/employee/employee.ts';
import { fullName } from '@stint/domain/record/full-name.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { factRows } from '../write/fact-rows.ts';
import type { VersionedRow } from '../write/record-kind.ts';

/** Somebody who may be given an account. */
export interface Holder {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  /** Why they may have none. */
  refusals: readonly Refusal[];
  /** A contact's client. */
  clientId?: string;
}

interface EmployeeRow extends VersionedRow {
  status: string;
  candidate: { firstName: string; lastName: string; email: string | null };
}

interface ContactRow extends VersionedRow {
  firstName: string;
  lastName: string;
  email: string | null;
  onAccountingCustomer: boolean;
  clientId: string;
  client: { name: string; isAccountingCustomer: boolean };
}

/** These employees, by id, each with what speaks against an account. */
export async function employeeHolders(
  connection: AgencyConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const rows = await factRows<EmployeeRow>(connection, 'Employee', employeeNeeds, ids);
  const accounts = await accountsOf(connection, 'employee_id', ids);
  return new Map(
    [...rows].map(([id, row]) => {
      const { firstName, lastName, email } = row.candidate;
      const refusals = newAccountRefusals(employeeHolder(row), accounts.get(id) ?? null);
      return [id, { id, firstName, lastName, email, refusals }];
    }),
  );
}

/** These contacts, the same way. */
export async function contactHolders(
  connection: AgencyConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const rows = await factRows<ContactRow>(connection, 'Contact', contactNeeds, ids);
  const accounts = await accountsOf(connection, 'contact_id', ids);
  return new Map(
    [...rows].map(([id, row]) => {
      const { firstName, lastName, email, clientId } = row;
      const refusals = newAccountRefusals(contactHolder(row), accounts.get(id) ?? null);
      return [id, { id, firstName, lastName, email, clientId, refusals }];
    }),
  );
}

const employeeNeeds = ['status', 'candidate.firstName', 'candidate.lastName', 'candidate.email'];
const contactNeeds = [
  'firstName',
  'lastName',
  'email',
  'onAccountingCustomer',
  'clientId',
  'client.name',
  'client.isAccountingCustomer',
];

type NotStaff = Exclude<AccountHolder, { kind: 'STAFF' }>;

function employeeHolder({ id, status, candidate }: EmployeeRow): NotStaff {
  const label = fullName(candidate);
  return { kind: 'EMPLOYEE', employee: { id, label }, status: status as EmployeeStatus };
}

function contactHolder(row: ContactRow): NotStaff {
  const { id, clientId, client, onAccountingCustomer } = row;
  return {
    kind: 'CLIENT_CONTACT',
    contact: { id, label: fullName(row) },
    client: { id: clientId, label: client.name },
    isAccountingCustomer: client.isAccountingCustomer,
    isOnCustomerRecord: onAccountingCustomer,
  };
}

/** The accounts that they have, by their id. */
async function accountsOf(
  { db, agencyId }: AgencyConnection,
  column: 'employee_id' | 'contact_id',
  ids: readonly string[],
) {
  const { rows } = await db.query<{ holderId: string; id: string; label: string }>(
    `SELECT ${column} AS "holderId", id, user_name AS label FROM account
     WHERE agency_id = $1 AND ${column} = ANY($2::uuid[])`,
    [agencyId, ids],
  );
  return new Map(rows.map(({ holderId, ...account }) => [holderId, account]));
}
