import { withinEmployment } from '@stint/domain/access/after-employment.ts';
import type { AccountHolder } from '@stint/domain/account/account-holder.ts';
import { accountMachine, type AccountFacts } from '@stint/domain/account/account.machine.ts';
import type { AccountStatus } from '@stint/domain/account/account.ts';
import type { EmployeeStatus } from '@stint/domain/employee/employee.ts';
import type { AccountEntity } from './account.entity.ts';
import { withSecondFactor } from './second-factor.facts.ts';
import { attemptsAt } from './sign-in-attempts.commands.ts';
import { employeePortalPreferencesOf } from '../context/stored-preferences.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import type { DecisionContext } from '../write/record-kind.ts';

/** What actions on an account are decided on. */
export const factsNeeded = [
  'kind',
  'userName',
  'displayName',
  'status',
  'role',
  'email',
  'language',
  'failedAttempts',
  'preferences',
  'employeeId',
  'employee.status',
  'contactId',
  'contact.onAccountingCustomer',
  'contact.clientId',
  'contact.client.name',
  'contact.client.isAccountingCustomer',
] as const;

/** What is known of an account besides its columns. */
export interface LoadedAccountFacts {
  isLastAdministrator: boolean;
  isDelayed: boolean;
  hasSecondFactor: boolean;
}

/** For all accounts of a page or a command: who is the last administrator, and at whose account guessing waits. */
export async function loadAccountFacts(
  connection: AgencyConnection,
  { agency, now }: DecisionContext,
  rows: readonly AccountEntity[],
): Promise<ReadonlyMap<string, LoadedAccountFacts>> {
  const administrators = rows.some(({ role }) => role === 'ADMIN')
    ? await administratorsOf(connection)
    : [];
  const companyId = agency?.companyId ?? '';
  const keyOf = ({ userName }: AccountEntity) => attemptsAt(companyId, userName);
  const delayed = await delayedAmong(connection, rows.map(keyOf), now);
  const coded = await withSecondFactor(
    connection,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map((row) => {
      const isLastAdministrator = administrators.length === 1 && administrators[0] === row.id;
      return [
        row.id,
        {
          isLastAdministrator,
          isDelayed: delayed.has(keyOf(row)),
          hasSecondFactor: coded.has(row.id),
        },
      ];
    }),
  );
}

/** Those who could administer the agency now. */
export async function administratorsOf({ db, agencyId }: AgencyConnection): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM account WHERE agency_id = $1 AND kind = 'STAFF' AND role = 'ADMIN'
       AND status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')}) LIMIT 2`,
    [agencyId],
  );
  return rows.map(({ id }) => id);
}

async function delayedAmong(
  { db, agencyId }: AgencyConnection,
  keys: readonly string[],
  now: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ key: string }>(
    `SELECT DISTINCT account_key AS key FROM sign_in_attempt
     WHERE agency_id = $1 AND account_key = ANY($2::text[]) AND wait_until > $3`,
    [agencyId, keys, now],
  );
  return new Set(rows.map(({ key }) => key));
}

/** The facts about an account, from a row that holds `factsNeeded`. */
export function accountFacts(
  row: AccountEntity,
  { account: actor, agency }: DecisionContext,
  { isLastAdministrator, isDelayed, hasSecondFactor }: LoadedAccountFacts = nothingLoaded,
): AccountFacts {
  const { id, displayName: label, failedAttempts } = row;
  return {
    account: {
      id,
      label,
      status: row.status as AccountStatus,
      failedAttempts,
      isDelayed,
      hasSecondFactor,
    },
    holder: holderOf(row, agency),
    actorId: actor?.id ?? null,
    isLastAdministrator,
  };
}

const nothingLoaded = { isLastAdministrator: false, isDelayed: false, hasSecondFactor: false };

function holderOf(row: AccountEntity, agency: DecisionContext['agency']): AccountHolder {
  const { employeeId, contactId, displayName: label, employee, contact } = row;
  if (employeeId !== null) {
    const status = employee?.status as EmployeeStatus;
    const preferences = employeePortalPreferencesOf(row.preferences);
    const left = agency && withinEmployment(preferences, status, agency.settings);
    const keepsSections = left !== null && left.sections.length > 0;
    return { kind: 'EMPLOYEE', employee: { id: employeeId, label }, status, keepsSections };
  }
  if (contactId === null) return { kind: 'STAFF' };
  const { client } = contact ?? {};
  return {
    kind: 'CLIENT_CONTACT',
    contact: { id: contactId, label },
    client: { id: contact?.clientId ?? contactId, label: client?.name ?? '' },
    isAccountingCustomer: client?.isAccountingCustomer === true,
    isOnCustomerRecord: contact?.onAccountingCustomer === true,
  };
}
