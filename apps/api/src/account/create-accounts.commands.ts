import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { v7 as uuid } from 'uuid';
import { AccountEntity } from './account.entity.ts';
import {
  AccessIssued,
  type AccessOutcome,
  AccountCreated,
  nothingIssued,
} from './issued-access.type.ts';
import { employeeHolders, contactHolders, type Holder } from './new-account.facts.ts';
import {
  createContactAccountSchema,
  type CreateContactAccountInput,
  createEmployeeAccountsSchema,
  type CreateEmployeeAccountsInput,
  createStaffAccountSchema,
  type CreateStaffAccountInput,
} from './new-account.input.ts';
import { type NewAccess, newAccess } from './new-access.ts';
import { clientPreferenceRefusals } from './preferences.facts.ts';
import { sendLink } from './send-link.commands.ts';
import { userNamesFor } from './user-names.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { notFound, notFoundOutcome } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refusalOf, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import { holdRecords, idsForCommand } from '../write/targets.ts';

const COMMAND = 'account:manage';

/** An account that is about to be written. */
interface NewAccount {
  row: Partial<AccountEntity> & Pick<AccountEntity, 'id' | 'kind' | 'userName' | 'displayName'>;
  access: NewAccess;
}

/** Makes an account of the staff. Refused for a user name that somebody has. */
export async function createStaffAccount(ctx: SignedInContext, input: CreateStaffAccountInput) {
  const given = parseInput(createStaffAccountSchema, input);
  if (given instanceof InvalidInput) return given;
  const { invite, ...entered } = given;
  const access = await newAccess({ ...entered, ...agencyOf(ctx) }, invite);
  return runCommand(ctx, async (tx) => {
    const { displayName: lastName, userName } = entered;
    const names = await userNamesFor(tx, [{ firstName: '', lastName, userName }]);
    const named = names.give({ firstName: '', lastName, userName });
    if ('refusal' in named) return refused([named.refusal]);
    const row = { ...entered, id: uuid(), kind: 'STAFF' };
    return created(await write(tx, ctx, [{ row, access }]), { row, access });
  });
}

/**
 * Makes accounts for employees, each by itself: only for those who are employed now and have none. User names are
 * made from the names, passwords are generated and answered this once.
 */
export async function createEmployeeAccounts(
  ctx: SignedInContext,
  input: CreateEmployeeAccountsInput,
) {
  const given = parseInput(createEmployeeAccountsSchema, input);
  if (given instanceof InvalidInput) return given;
  const { employees, preferences, invite } = given;
  const ids = employees.map(({ employeeId }) => employeeId);
  const before = await ctx.database.read((db) =>
    seenHolders({ db, agencyId: ctx.agency.id }, ctx, ids),
  );
  const access = await accessOfEach(ctx, before, invite);
  return runCommand(ctx, async (tx) => {
    await holdRecords(tx, { type: 'Employee' }, [...before.keys()]);
    const holders = await employeeHolders(tx, [...before.keys()]);
    const wanted = employees.flatMap(({ employeeId, userName }) => {
      const holder = holders.get(employeeId);
      return holder ? [{ ...holder, userName }] : [];
    });
    const names = await userNamesFor(tx, wanted);
    const accounts: NewAccount[] = [];
    const outcomes = employees.map(({ employeeId, userName }): AccessOutcome => {
      const holder = holders.get(employeeId);
      const own = access.get(employeeId);
      if (!holder) return nothingIssued(notFoundOutcome('Employee', employeeId));
      const about = { recordId: globalId('Employee', employeeId), label: nameOf(holder) };
      const no = (refusals: readonly Refusal[]) =>
        nothingIssued({ ...about, done: false, effects: [], refusals: refusals.map(refusalOf) });
      if (holder.refusals.length > 0) return no(holder.refusals);
      // Became free for an account just now: the next try finds it so.
      if (!own) return no([notFound('Employee')]);
      const named = names.give({ ...holder, userName });
      if ('refusal' in named) return no([named.refusal]);
      const row = {
        ...named,
        id: uuid(),
        kind: 'EMPLOYEE',
        displayName: nameOf(holder),
        email: holder.email,
        employeeId,
        preferences: { ...preferences },
      };
      accounts.push({ row, access: own });
      const { password, invitedAddress } = own;
      return {
        outcome: { ...about, done: true, refusals: [], effects: [] },
        ...named,
        accountId: globalId('Account', row.id),
        password,
        invitedAddress,
      };
    });
    const changeSetId = accounts.length > 0 ? await write(tx, ctx, accounts) : null;
    return Object.assign(new AccessIssued(), {
      outcomes,
      changeSetId: changeSetId && globalId('ChangeSet', changeSetId),
    });
  });
}

/** Makes an account for a contact, who has to be on the record of a client that is an accounting customer. */
export async function createContactAccount(ctx: SignedInContext, input: CreateContactAccountInput) {
  const given = parseInput(createContactAccountSchema, input);
  if (given instanceof InvalidInput) return given;
  const { contactId, userName, preferences, invite } = given;
  const before = await ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const seen = await idsForCommand(connection, ctx, 'Contact', [contactId]);
    return contactHolders(connection, [...seen]);
  });
  const access = (await accessOfEach(ctx, before, invite)).get(contactId);
  return runCommand(ctx, async (tx) => {
    if (!before.has(contactId)) return refused([notFound('Contact', 'contactId')]);
    await holdRecords(tx, { type: 'Contact', holds: ['client'] }, [contactId]);
    const holder = (await contactHolders(tx, [contactId])).get(contactId);
    if (!holder) return refused([notFound('Contact', 'contactId')]);
    const unfit = preferences
      ? await clientPreferenceRefusals(tx, ctx, preferences, holder.clientId!)
      : [];
    const names = await userNamesFor(tx, [{ ...holder, userName }]);
    const named = names.give({ ...holder, userName });
    const refusals = [...holder.refusals, ...unfit, ...('refusal' in named ? [named.refusal] : [])];
    if (refusals.length > 0 || 'refusal' in named) return refused(refusals);
    // Became free for an account just now: the next try finds it so.
    if (!access) return refused([notFound('Contact', 'contactId')]);
    const row = {
      ...named,
      id: uuid(),
      kind: 'CLIENT_CONTACT',
      displayName: nameOf(holder),
      email: holder.email,
      contactId,
      preferences: { ...preferences },
    };
    return created(await write(tx, ctx, [{ row, access }]), { row, access });
  });
}

function nameOf({ firstName, lastName }: Holder): string {
  return `${firstName} ${lastName}`;
}

function agencyOf({ agency }: SignedInContext) {
  return { companyId: agency.companyId, agencyName: agency.name };
}

async function seenHolders(
  connection: AgencyConnection,
  ctx: SignedInContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const seen = await idsForCommand(connection, ctx, 'Employee', ids);
  return employeeHolders(connection, [...seen]);
}

/** How each of those gets in who may have an account; one after the other, so that sign-ins come in between. */
async function accessOfEach(
  ctx: SignedInContext,
  holders: ReadonlyMap<string, Holder>,
  invite: boolean,
): Promise<ReadonlyMap<string, NewAccess>> {
  const access = new Map<string, NewAccess>();
  for (const [id, holder] of holders) {
    if (holder.refusals.length > 0) continue;
    const displayName = nameOf(holder);
    const owner = { ...agencyOf(ctx), userName: displayName, displayName, email: holder.email };
    access.set(id, await newAccess(owner, invite));
  }
  return access;
}

/** Writes the accounts with their history, and sends the links. @returns the change set */
async function write(
  tx: Transaction,
  ctx: SignedInContext,
  accounts: readonly NewAccount[],
): Promise<string> {
  const rows = accounts.map(({ row, access }) => ({
    ...row,
    status: 'FIRST_LOGIN',
    passwordHash: access.passwordHash,
  }));
  const entries = await createRows(tx, ctx, AccountEntity, rows);
  for (const { row, access } of accounts) {
    const { id, kind, userName, displayName } = row;
    if (access.invitedAddress === null) continue;
    const to = { id, kind, userName, displayName, email: access.invitedAddress };
    const recipient = { ...to, language: null };
    await sendLink(tx, ctx, recipient, 'INVITATION');
  }
  return recordChange(tx, ctx, { command: COMMAND, entries });
}

function created(changeSetId: string, { row, access }: NewAccount): AccountCreated {
  const { password, invitedAddress } = access;
  return Object.assign(new AccountCreated(), {
    account: row.id,
    password,
    invitedAddress,
    changeSetId: globalId('ChangeSet', changeSetId),
  });
}
