import type { AccountAction } from '@stint/domain/account/account.machine.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { recordOnAccount } from './account-history.commands.ts';
import { codeAddress, newCodeSecret } from './one-time-code.ts';
import { withOwnCode } from './own-code-check.ts';
import { ownAccount } from './own-password-check.ts';
import { replaceRecoveryCodes } from './recovery-codes.commands.ts';
import { revokeSessions } from './revoke-sessions.commands.ts';
import { secretOf, spendCode } from './second-factor.facts.ts';
import { sessionsChanged } from './session.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';
import type { Transaction } from '../database/tenant.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
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

/**
 * A code shows that the app is set up: from now on it is asked for. Whoever is signed in elsewhere, with the password
 * alone, is signed out there.
 *
 * @returns the recovery codes
 */
export async function confirmSecondFactor(
  ctx: AtDoor,
  code: string,
): Promise<CommandResult<{ recoveryCodes: string[] }>> {
  const confirmed = await withOwnCode(ctx, code, {
    refusals: (isOn) => (isOn ? [refuse('SECOND_FACTOR_ON', {})] : []),
    run: async (tx, id) => {
      await tx.db.query(
        'UPDATE second_factor SET confirmed_at = $3 WHERE agency_id = $1 AND id = $2',
        [tx.agencyId, id, ctx.now],
      );
      const recoveryCodes = await replaceRecoveryCodes(tx, id);
      await recordOwn(tx, ctx, 'turnOnSecondFactor');
      const { id: current } = ctx.session ?? {};
      await revokeSessions(tx, ctx, { accountId: id, ...(current && { except: current }) });
      return { recoveryCodes };
    },
  });
  ctx.channel.forgetSession();
  return confirmed;
}

/** Replaces the viewer's recovery codes; those of before open nothing any more. Refused where codes are off. */
export async function renewRecoveryCodes(
  ctx: AtDoor,
  code: string,
): Promise<CommandResult<{ recoveryCodes: string[] }>> {
  const renewed = await withOwnCode(ctx, code, {
    refusals: (isOn) => (isOn ? [] : [refuse('NO_SECOND_FACTOR', {})]),
    run: async (tx, id) => {
      const recoveryCodes = await replaceRecoveryCodes(tx, id);
      await recordOwn(tx, ctx, 'renewRecoveryCodes');
      return { recoveryCodes };
    },
  });
  ctx.channel.forgetSession();
  return renewed;
}

/**
 * Turns the viewer's own codes off: with the password, and a code or a recovery code, so that nobody can who has only
 * one of them. Refused where the agency asks for codes.
 */
export async function turnOffSecondFactor(
  ctx: AtDoor,
  { currentPassword, code }: { currentPassword: string; code: string },
): Promise<CommandResult<{ off: true }>> {
  if (ctx.agency.settings.requireSecondFactor) {
    return refused([refuse('SECOND_FACTOR_REQUIRED', {})]);
  }
  const own = await ownAccount(ctx, currentPassword);
  if (own instanceof InvalidInput) return own;
  const done = await withOwnCode(ctx, code, {
    refusals: (isOn) => (isOn ? [] : [refuse('NO_SECOND_FACTOR', {})]),
    spend: spendCode,
    run: async (tx, id) => {
      await removeSecondFactors(tx, [id]);
      await recordOwn(tx, ctx, 'turnOffSecondFactor');
      return { off: true } as const;
    },
  });
  ctx.channel.forgetSession();
  return done;
}

/** Codes are no longer asked for at these accounts. */
export async function removeSecondFactors(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<void> {
  await tx.db.query('DELETE FROM second_factor WHERE agency_id = $1 AND id = ANY($2::uuid[])', [
    tx.agencyId,
    accountIds,
  ]);
  await sessionsChanged(tx);
}

/** What the owner did stands in the history of the account. */
async function recordOwn(tx: Transaction, ctx: SignedInContext, action: AccountAction) {
  await recordOnAccount(tx, ctx, { id: ctx.account?.id ?? '', action });
  await sessionsChanged(tx);
}
