import type { AccountAction } from '@stint/domain/account/account.machine.ts';
import { refuse, type Refusal } from '@stint/domain/kernel/refusal.ts';
import {
  AccountUpdated,
  clientPreferencesUpdate,
  employeePreferencesUpdate,
  updateAccountSchema,
  type UpdateAccountInput,
  type UpdateClientPortalPreferencesInput,
  type UpdateEmployeePortalPreferencesInput,
} from './account-changes.input.ts';
import { AccountEntity } from './account.entity.ts';
import { administratorsOf } from './account.facts.ts';
import { voidLinks } from './one-time-link.commands.ts';
import { clientOf, clientPreferenceRefusals } from './preferences.facts.ts';
import { sessionsChanged } from './session.commands.ts';
import { userNamesFor } from './user-names.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { oneAfterTheOther } from '../database/one-after-the-other.ts';
import type { Transaction } from '../database/tenant.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { updateRecord } from '../record/update-record.commands.ts';

/**
 * Changes names, mail address, and role. The last administrator stays one. Links that went to the address before open
 * nothing any more: it may be a stranger's.
 */
export async function updateAccount(ctx: SignedInContext, input: UpdateAccountInput) {
  const entered = parseInput(updateAccountSchema, input);
  if (entered instanceof InvalidInput) return entered;
  return change(ctx, 'updated', entered as Changed, async (tx, before, after) => {
    if (after.email !== before.email) await voidLinks(tx, [before.id]);
    return [
      ...(await userNameRefusals(tx, before, after)),
      ...(await roleRefusals(tx, before, after)),
    ];
  });
}

/** Sets what an employee sees of the portal; it holds for open sessions and subscriptions at once. */
export async function updateEmployeePortalPreferences(
  ctx: SignedInContext,
  input: UpdateEmployeePortalPreferencesInput,
) {
  const entered = parseInput(employeePreferencesUpdate, input);
  if (entered instanceof InvalidInput) return entered;
  return change(ctx, PREFERENCES, entered, async (_tx, { employeeId }) =>
    employeeId === null ? [refuse('ACCOUNT_KIND.EMPLOYEE', {}, { field: 'id' })] : [],
  );
}

/** The same for a contact. Refused with the switch that has to change, see `clientPortalRefusals`. */
export async function updateClientPortalPreferences(
  ctx: SignedInContext,
  input: UpdateClientPortalPreferencesInput,
) {
  const entered = parseInput(clientPreferencesUpdate, input);
  if (entered instanceof InvalidInput) return entered;
  const { preferences } = entered;
  return change(ctx, PREFERENCES, entered, async (tx, { contactId }) => {
    if (contactId === null) return [refuse('ACCOUNT_KIND.CLIENT_CONTACT', {}, { field: 'id' })];
    return clientPreferenceRefusals(tx, ctx, preferences, await clientOf(tx, contactId));
  });
}

/** The machine's action. */
const PREFERENCES = 'changePreferences' satisfies AccountAction;

type Changed = Pick<AccountEntity, 'id' | 'version'> & Partial<AccountEntity>;

async function change(
  ctx: SignedInContext,
  action: string,
  entered: Changed,
  refusalsOf: (tx: Transaction, before: AccountEntity, after: AccountEntity) => Promise<Refusal[]>,
) {
  const updated = await updateRecord(ctx, [AccountEntity, 'Account'], {
    command: 'account:manage',
    action,
    entered,
    references: () => [],
    decide: async (tx, before, after) => {
      await sessionsChanged(tx);
      return { refusals: await refusalsOf(tx, before, after) };
    },
  });
  return isRefusal(updated) ? updated : AccountUpdated.of(updated);
}

async function userNameRefusals(
  tx: Transaction,
  before: AccountEntity,
  { userName, displayName: lastName }: AccountEntity,
): Promise<Refusal[]> {
  if (userName === before.userName) return [];
  const naming = { firstName: '', lastName, userName };
  const given = (await userNamesFor(tx, [naming])).give(naming);
  return 'refusal' in given ? [given.refusal] : [];
}

async function roleRefusals(
  tx: Transaction,
  before: AccountEntity,
  after: AccountEntity,
): Promise<Refusal[]> {
  const [from, to] = [before.role, after.role];
  if (from === to) return [];
  if (from === null || to === null) return [refuse('ROLE_OF_STAFF', {}, { field: 'role' })];
  if (from !== 'ADMIN') return [];
  await oneAfterTheOther(tx, 'administrators');
  const administrators = await administratorsOf(tx);
  const isLast = administrators.every((id) => id === before.id);
  return isLast ? [refuse('LAST_ADMINISTRATOR', {}, { field: 'role' })] : [];
}
