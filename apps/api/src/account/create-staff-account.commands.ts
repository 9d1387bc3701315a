import { v7 as uuid } from 'uuid';
import { createStaffAccountSchema, type CreateStaffAccountInput } from './new-account.input.ts';
import { agencyOf, newAccess } from './new-access.ts';
import { userNamesFor } from './user-names.ts';
import { accountCreated, writeAccounts } from './write-accounts.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { runCommand } from '../history/command.ts';

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
    return accountCreated(await writeAccounts(tx, ctx, [{ row, access }]), { row, access });
  });
}
