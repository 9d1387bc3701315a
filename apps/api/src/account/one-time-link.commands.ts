import { type LinkPurpose, linkLifetime } from '@stint/domain/account/one-time-link.ts';
import { v7 as uuid } from 'uuid';
import { hashOfToken, newSessionToken, type SessionToken } from '../context/session-token.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';

/**
 * A new link for the owner of an account; the one before of the same purpose opens nothing any more.
 *
 * @param link.now an instant, ISO
 * @returns the token that the link carries. It is not kept.
 */
export async function issueLink(
  { db, agencyId }: Transaction,
  { accountId, purpose, now }: { accountId: string; purpose: LinkPurpose; now: string },
): Promise<SessionToken> {
  const token = newSessionToken(agencyId);
  const expiresAt = new Date(Date.parse(now) + linkLifetime[purpose] * 1000).toISOString();
  await db.query(
    `INSERT INTO one_time_link (agency_id, id, account_id, purpose, token_hash, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (agency_id, account_id, purpose) DO UPDATE SET
       token_hash = excluded.token_hash, created_at = excluded.created_at, expires_at = excluded.expires_at`,
    [agencyId, uuid(), accountId, purpose, hashOfToken(token), now, expiresAt],
  );
  return token;
}

/** The account that a link is of, while it can be used; `null` for one that never was, was used or has expired. */
export async function accountOfLink(
  { db, agencyId }: AgencyConnection,
  token: SessionToken,
  now: string,
): Promise<string | null> {
  const { rows } = await db.query<{ accountId: string }>(
    `SELECT account_id AS "accountId" FROM one_time_link
     WHERE agency_id = $1 AND token_hash = $2 AND expires_at > $3`,
    [agencyId, hashOfToken(token), now],
  );
  return rows[0]?.accountId ?? null;
}

/** Uses a link up. @returns whether it could be used: of two at the same time, one finds it used. */
export async function spendLink(
  { db, agencyId }: Transaction,
  token: SessionToken,
  now: string,
): Promise<boolean> {
  const { rowCount } = await db.query(
    'DELETE FROM one_time_link WHERE agency_id = $1 AND token_hash = $2 AND expires_at > $3',
    [agencyId, hashOfToken(token), now],
  );
  return rowCount === 1;
}

/** The links of these accounts open nothing any more. */
export async function voidLinks(
  { db, agencyId }: Transaction,
  accountIds: readonly string[],
): Promise<void> {
  await db.query(
    'DELETE FROM one_time_link WHERE agency_id = $1 AND account_id = ANY($2::uuid[])',
    [agencyId, accountIds],
  );
}
