import { FAILURES_FORGOTTEN_AFTER, signInDelays } from '@stint/domain/account/sign-in-delay.ts';
import { hash } from 'node:crypto';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';

/** Whose failures are counted together. What is typed may be long, and is nobody's business. */
export function attemptKey(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

/** By which the failures at one account are found, whichever network or browser they came from. */
export function attemptsAt(companyId: string, userName: string): string {
  return attemptKey('account', companyId, userName);
}

/**
 * Counts an attempt as failed before the password is looked at, so that guesses at the same time are not more than
 * guesses one by one; `forgetAttempts` takes success back. Instances share the counts. An attempt during a delay is
 * neither made nor counted.
 *
 * @param now an instant, ISO
 * @param accountKey of the account that it is at, see `attemptsAt`
 * @returns seconds to wait before the attempt; 0 if it may be made now
 */
export async function countAttempt(
  { db, agencyId }: AgencyConnection,
  key: string,
  now: string,
  accountKey: string | null = null,
): Promise<number> {
  const counted = [agencyId, key, now, FAILURES_FORGOTTEN_AFTER, signInDelays, accountKey];
  const { rowCount } = await db.query({ ...count, values: counted });
  if (rowCount === 1) return 0;
  const { rows } = await db.query<{ seconds: number }>(secondsLeft, [agencyId, key, now]);
  return Math.max(1, rows[0]?.seconds ?? 1);
}

/** The attempt succeeded: the failures in a row are over. */
export async function forgetAttempts(
  { db, agencyId }: AgencyConnection,
  key: string,
): Promise<void> {
  await db.query('DELETE FROM sign_in_attempt WHERE agency_id = $1 AND key = $2', [agencyId, key]);
}

/** Nobody has to wait before the next attempt at these accounts, see `attemptsAt`. */
export async function forgetAttemptsAt(
  { db, agencyId }: Transaction,
  accountKeys: readonly string[],
): Promise<void> {
  await db.query(
    'DELETE FROM sign_in_attempt WHERE agency_id = $1 AND account_key = ANY($2::text[])',
    [agencyId, accountKeys],
  );
}

/** In a row, this one included. */
const failures = 'CASE WHEN known.expires_at <= $3 THEN 1 ELSE known.failures + 1 END';

/**
 * Forgets some of the expired ones with each attempt, so that there are never many. PostgreSQL does that after it has
 * counted, and passes over what another attempt is at: no two attempts wait for each other.
 */
const count = {
  name: 'count_attempt',
  text: `
    WITH forgotten AS (
      DELETE FROM sign_in_attempt WHERE agency_id = $1 AND key IN (
        SELECT key FROM sign_in_attempt WHERE agency_id = $1 AND expires_at <= $3 AND key <> $2
        ORDER BY expires_at LIMIT 10 FOR UPDATE SKIP LOCKED))
    INSERT INTO sign_in_attempt AS known (agency_id, key, account_key, failures, wait_until, expires_at)
    VALUES ($1, $2, $6, 1, $3::timestamptz + make_interval(secs => ($5::int[])[1]),
      $3::timestamptz + make_interval(secs => $4))
    ON CONFLICT (agency_id, key) DO UPDATE SET
      failures = ${failures},
      wait_until = $3::timestamptz + make_interval(
        secs => ($5::int[])[least(${failures}, cardinality($5::int[]))]),
      expires_at = excluded.expires_at
    WHERE known.wait_until <= $3`,
};

const secondsLeft = `
  SELECT ceil(extract(epoch FROM wait_until - $3))::int AS seconds
  FROM sign_in_attempt WHERE agency_id = $1 AND key = $2`;
