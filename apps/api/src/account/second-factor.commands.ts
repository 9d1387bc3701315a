import type { AccountAction } from '@stint/domain/account/account.machine.ts';
import { LONGEST_CODE } from '@stint/domain/account/second-factor.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { message } from '@stint/domain/messages/message.ts';
import { AccountEntity } from './account.entity.ts';
import {
  codeAddress,
  hashOfRecoveryCode,
  newCodeSecret,
  newRecoveryCodes,
} from './one-time-code.ts';
import { ownAccount } from './own-password-check.ts';
import { secretOf, spendCode, withSecondFactor } from './second-factor.facts.ts';
import { sessionsChanged } from './session.commands.ts';
import { attemptKey, countAttempt, forgetAttempts } from './sign-in-attempts.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';
import type { Transaction } from '../database/tenant.ts';
import { type ActionRefused, invalid, InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { changeRows } from '../history/change-rows.ts';
import { type CommandResult, runCommand } from '../history/command.ts';

type AtDoor = SignedInContext & { channel: SignInChannel };

/**
 * Begins to set up one-time codes for the viewer, who is of the staff: nothing is asked for until a code confirms it.
 * Refused while codes are on.
 */
export async function startSecondFactor(
  ctx: AtDoor,
  currentPassword: string,
): Promise<CommandResult<{ secret: string; address: string }>> {
  if (ctx.viewer.kind !== 'STAFF') return refused([refuse('SECOND_FACTOR_OF_STAFF', {})]);
  const own = await ownAccount(ctx, currentPassword);
  if (own instanceof InvalidInput) return own;
  const { agency, encryption } = ctx;
  const secret = newCodeSecret();
  return runCommand(ctx, async (tx) => {
    const { rowCount } = await tx.db.query(
      `INSERT INTO second_factor AS known (agency_id, id, secret) VALUES ($1, $2, $3)
       ON CONFLICT (agency_id, id) DO UPDATE SET secret = excluded.secret, last_step = 0
       WHERE known.confirmed_at IS NULL`,
      [tx.agencyId, own.id, encryption.encrypt(secretOf(tx.agencyId, own.id), secret)],
    );
    if (rowCount === 0) return refused([refuse('SECOND_FACTOR_ON', {})]);
    const { userName } = own;
    return { secret, address: codeAddress(secret, { agencyName: agency.name, userName }) };
  });
}

/** A code shows that the app is set up: from now on it is asked for. @returns the recovery codes */
export async function confirmSecondFactor(
  ctx: AtDoor,
  code: string,
): Promise<CommandResult<{ recoveryCodes: string[] }>> {
  const accountId = ctx.account?.id ?? '';
  const recoveryCodes = newRecoveryCodes();
  const key = attemptKey('second factor', ctx.agency.id, accountId);
  const waitSeconds = await ctx.database.write((tx) => countAttempt(tx, key, ctx.now));
  if (waitSeconds > 0) return wrongCode('TOO_MANY_ATTEMPTS');
  const confirmed = await runCommand(ctx, async (tx) => {
    if ((await withSecondFactor(tx, [accountId])).size > 0) {
      return refused([refuse('SECOND_FACTOR_ON', {})]);
    }
    if (code.length > LONGEST_CODE || !(await spendCode(tx, ctx, accountId, code))) {
      return wrongCode('CODE_WRONG');
    }
    await tx.db.query(
      `UPDATE second_factor SET confirmed_at = $3, recovery_codes = $4
       WHERE agency_id = $1 AND id = $2`,
      [tx.agencyId, accountId, ctx.now, recoveryCodes.map(hashOfRecoveryCode)],
    );
    await forgetAttempts(tx, key);
    await recordOwn(tx, ctx, 'turnOnSecondFactor');
    return { recoveryCodes };
  });
  ctx.channel.forgetSession();
  return confirmed;
}

/** Turns the viewer's own codes off. Refused where the agency asks for them. */
export async function turnOffSecondFactor(
  ctx: AtDoor,
  currentPassword: string,
): Promise<ActionRefused | InvalidInput | null> {
  if (ctx.agency.settings.requireSecondFactor) {
    return refused([refuse('SECOND_FACTOR_REQUIRED', {})]);
  }
  const own = await ownAccount(ctx, currentPassword);
  if (own instanceof InvalidInput) return own;
  const done = await runCommand(ctx, async (tx) => {
    if (!(await removeSecondFactors(tx, [own.id]))) return { changed: false };
    await recordOwn(tx, ctx, 'turnOffSecondFactor');
    return { changed: true };
  });
  ctx.channel.forgetSession();
  return 'changed' in done ? null : done;
}

/** Codes are no longer asked for at these accounts. @returns whether they were at any */
export async function removeSecondFactors(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<boolean> {
  const { rowCount } = await tx.db.query(
    'DELETE FROM second_factor WHERE agency_id = $1 AND id = ANY($2::uuid[])',
    [tx.agencyId, accountIds],
  );
  await sessionsChanged(tx);
  return (rowCount ?? 0) > 0;
}

/** What the owner did stands in the history of the account. */
async function recordOwn(tx: Transaction, ctx: SignedInContext, action: AccountAction) {
  const change = { id: ctx.account?.id ?? '', set: {}, action };
  const entries = await changeRows(tx, ctx, AccountEntity, [change]);
  await recordChange(tx, ctx, { command: 'account:manage', entries });
  await sessionsChanged(tx);
}

function wrongCode(key: 'CODE_WRONG' | 'TOO_MANY_ATTEMPTS'): InvalidInput {
  return invalid([{ path: 'code', message: message(key, {}) }]);
}
