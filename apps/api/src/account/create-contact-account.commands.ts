import { fullName } from '@stint/domain/record/full-name.ts';
import { v7 as uuid } from 'uuid';
import { accessOfEach } from './new-access.ts';
import { contactHolders } from './new-account.facts.ts';
import { createContactAccountSchema, type CreateContactAccountInput } from './new-account.input.ts';
import { clientPreferenceRefusals } from './preferences.facts.ts';
import { userNamesFor } from './user-names.ts';
import { accountCreated, writeAccounts } from './write-accounts.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { runCommand } from '../history/command.ts';
import { holdRecords, idsForCommand } from '../write/targets.ts';

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
      displayName: fullName(holder),
      email: holder.email,
      contactId,
      preferences: { ...preferences },
    };
    return accountCreated(await writeAccounts(tx, ctx, [{ row, access }]), { row, access });
  });
}
