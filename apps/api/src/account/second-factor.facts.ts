import { LONGEST_CODE } from '@stint/domain/account/second-factor.ts';
import { SecondFactorEntity } from './second-factor.entity.ts';
import { hashOfRecoveryCode, stepOfCode } from './one-time-code.ts';
import type { RequestContext } from '../context/request-context.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';

/** The accounts among these for which one-time codes are on. */
export async function withSecondFactor(
  { db, agencyId }: AgencyConnection,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM second_factor
     WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND confirmed_at IS NOT NULL`,
    [agencyId, accountIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Uses up a code, or a recovery code, of an account.
 *
 * @returns whether it was good: of two uses at the same time, one finds it used
 */
export async function spendCode(
  tx: Transaction,
  ctx: Pick<RequestContext, 'encryption' | 'now'>,
  accountId: string,
  code: string,
): Promise<boolean> {
  const factor = await heldFactor(tx, accountId, code);
  if (!factor) return false;
  const step = stepOf(ctx, factor, code);
  return step === null ? spendRecoveryCode(tx, factor, code) : spendStep(tx, factor, step);
}

/** The same of the app alone: a recovery code is not good. */
export async function spendAppCode(
  tx: Transaction,
  ctx: Pick<RequestContext, 'encryption' | 'now'>,
  accountId: string,
  code: string,
): Promise<boolean> {
  const factor = await heldFactor(tx, accountId, code);
  const step = factor ? stepOf(ctx, factor, code) : null;
  return factor !== undefined && step !== null && spendStep(tx, factor, step);
}

/** What a code is checked with; nothing for what is too long to be one. */
async function heldFactor(
  tx: Transaction,
  accountId: string,
  code: string,
): Promise<SecondFactorEntity | undefined> {
  if (code.length > LONGEST_CODE) return undefined;
  const [factor] = await selectRows(tx, SecondFactorEntity, { id: accountId }, { lock: true });
  return factor;
}

function stepOf(
  { encryption, now }: Pick<RequestContext, 'encryption' | 'now'>,
  factor: SecondFactorEntity,
  code: string,
): number | null {
  return stepOfCode(decrypted(encryption, factor), code, now);
}

async function spendStep(
  tx: Transaction,
  { id, lastStep }: SecondFactorEntity,
  step: number,
): Promise<boolean> {
  if (step <= lastStep) return false;
  await tx.db.query('UPDATE second_factor SET last_step = $3 WHERE agency_id = $1 AND id = $2', [
    tx.agencyId,
    id,
    step,
  ]);
  return true;
}

async function spendRecoveryCode(
  tx: Transaction,
  { id, recoveryCodes, confirmedAt }: SecondFactorEntity,
  code: string,
): Promise<boolean> {
  const hashed = hashOfRecoveryCode(code);
  if (confirmedAt === null || !recoveryCodes.includes(hashed)) return false;
  await tx.db.query(
    `UPDATE second_factor SET recovery_codes = array_remove(recovery_codes, $3)
     WHERE agency_id = $1 AND id = $2`,
    [tx.agencyId, id, hashed],
  );
  return true;
}

/** Where the secret of an account stands. */
export function secretOf(agencyId: string, accountId: string) {
  return { agencyId, table: 'second_factor', rowId: accountId, column: 'secret' };
}

function decrypted(
  encryption: RequestContext['encryption'],
  { agencyId, id, secret }: SecondFactorEntity,
): string {
  return encryption.decrypt(secretOf(agencyId, id), secret);
}
