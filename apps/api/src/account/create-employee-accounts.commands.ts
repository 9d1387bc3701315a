import { fullName } from '@stint/domain/record/full-name.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { v7 as uuid } from 'uuid';
import { AccessIssued, type AccessOutcome, nothingIssued } from './issued-access.type.ts';
import { accessOfEach } from './new-access.ts';
import { employeeHolders, type Holder } from './new-account.facts.ts';
import {
  createEmployeeAccountsSchema,
  type CreateEmployeeAccountsInput,
} from './new-account.input.ts';
import { userNamesFor } from './user-names.ts';
import { type NewAccount, writeAccounts } from './write-accounts.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFound, notFoundOutcome } from '../graphql/bulk-result.ts';
import { globalId } from '../graphql/global-id.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refusalOf } from '../graphql/results.ts';
import { runCommand } from '../history/command.ts';
import { holdRecords, idsForCommand } from '../write/targets.ts';

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
      const about = { recordId: globalId('Employee', employeeId), label: fullName(holder) };
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
        displayName: fullName(holder),
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
    const changeSetId = accounts.length > 0 ? await writeAccounts(tx, ctx, accounts) : null;
    return Object.assign(new AccessIssued(), {
      outcomes,
      changeSetId: changeSetId && globalId('ChangeSet', changeSetId),
    });
  });
}

async function seenHolders(
  connection: AgencyConnection,
  ctx: SignedInContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const seen = await idsForCommand(connection, ctx, 'Employee', ids);
  return employeeHolders(connection, [...seen]);
}
