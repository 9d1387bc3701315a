import { resetPasswordsSchema, type ResetPasswordsInput } from './account-changes.input.ts';
import type { AccountEntity } from './account.entity.ts';
import { accountKind } from './account.kind.ts';
import { AccessIssued, type AccessOutcome, nothingIssued } from './issued-access.type.ts';
import { type NewAccess, newAccess } from './new-access.ts';
import { sendLink } from './send-link.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { globalId } from '../graphql/global-id.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, type Outcome } from '../graphql/results.ts';
import { runCommand } from '../history/command.ts';
import { actWithin } from '../write/act.ts';
import { planAction } from '../write/plan-action.ts';

/**
 * Replaces passwords, by generated ones that are answered this once or by one-time links. The old ones and every
 * session end at once; whoever signs in with a generated one has to choose another.
 */
export async function resetPasswords(ctx: SignedInContext, input: ResetPasswordsInput) {
  const given = parseInput(resetPasswordsSchema, input);
  if (given instanceof InvalidInput) return given;
  const { targets, invite } = given;
  const request = { action: 'resetPassword', targets, input: {} } as const;
  const planned = await ctx.database.read((db) =>
    planAction({ db, agencyId: ctx.agency.id }, ctx, accountKind, request, { hold: false }),
  );
  const access = new Map<string, NewAccess>();
  for (const { row } of planned.decided) access.set(row.id, await accessOf(ctx, row, invite));
  return runCommand(ctx, async (tx) => {
    const done = await actWithin(tx, ctx, accountKind, {
      ...request,
      targets: targets.filter(({ id }) => access.has(id)),
    });
    const reset = done.decided.map(({ row }) => ({ row, access: access.get(row.id)! }));
    for (const one of reset) await replacePassword(tx, ctx, one);
    const issued = new Map(reset.map((one) => [globalId('Account', one.row.id), shown(one)]));
    const final = new Map(done.outcomes.map((outcome) => [outcome.recordId, outcome]));
    return Object.assign(new AccessIssued(), {
      outcomes: planned.outcomes.map((before): AccessOutcome => {
        const outcome: Outcome = final.get(before.recordId) ?? before;
        return { ...nothingIssued(outcome), ...issued.get(outcome.recordId) };
      }),
      changeSetId: done.changeSetId && globalId('ChangeSet', done.changeSetId),
    });
  });
}

interface Reset {
  row: AccountEntity;
  access: NewAccess;
}

function accessOf({ agency }: SignedInContext, row: AccountEntity, invite: boolean) {
  const { companyId, name: agencyName } = agency;
  return newAccess({ ...row, companyId, agencyName }, invite);
}

function shown({ row, access }: Reset) {
  const { password, invitedAddress } = access;
  const { userName } = row;
  return { accountId: globalId('Account', row.id), userName, password, invitedAddress };
}

/** Not by way of the history: what a password was hashed to is nobody's business. */
async function replacePassword(tx: Transaction, ctx: SignedInContext, { row, access }: Reset) {
  await tx.db.query('UPDATE account SET password_hash = $3 WHERE agency_id = $1 AND id = $2', [
    tx.agencyId,
    row.id,
    access.passwordHash,
  ]);
  if (access.invitedAddress === null) return;
  await sendLink(tx, ctx, { ...row, email: access.invitedAddress }, 'PASSWORD_RESET');
}
