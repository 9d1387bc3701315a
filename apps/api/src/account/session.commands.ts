import { v7 as uuid } from 'uuid';
import type { FailedSignIns } from './failed-sign-ins.commands.ts';
import { SessionEntity } from './session.entity.ts';
import { sessionEnd } from '../context/session-lifetime.ts';
import { hashOfToken, newSessionToken, type SessionToken } from '../context/session-token.ts';
import { SESSIONS_CHANGED } from '../context/session-cache.ts';
import type { Transaction } from '../database/tenant.ts';
import { insertRows } from '../database/write-rows.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';

/**
 * Opens a session for an account and hands its token to the browser once the transaction is through.
 *
 * @param session.failed the attempts at the account before, which its owner is told; none when not said
 */
export async function openSession(
  tx: Transaction,
  channel: SignInChannel,
  session: { accountId: string; now: string; failed?: FailedSignIns },
): Promise<SessionToken & { expiresAt: string }> {
  const { accountId, now, failed } = session;
  const token = newSessionToken(tx.agencyId);
  const expiresAt = sessionEnd(channel.door, now, now);
  await tx.db.query(
    'DELETE FROM session WHERE agency_id = $1 AND account_id = $2 AND expires_at <= $3',
    [tx.agencyId, accountId, now],
  );
  await insertRows(tx, { account: null, now }, SessionEntity, [
    {
      id: uuid(),
      tokenHash: hashOfToken(token),
      accountId,
      door: channel.door,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      userAgent: channel.userAgent?.slice(0, 300) ?? null,
      ipAddress: channel.ipAddress,
      failedAttempts: failed?.count ?? 0,
      lastFailedAt: failed?.lastAt ?? null,
      lastFailedFrom: failed?.lastFrom ?? null,
    },
  ]);
  return { ...token, expiresAt };
}

/** Which sessions of an account to end. */
export interface EndedSessions {
  accountId: string;
  /** Only this one. */
  id?: string;
  /** All but this one. */
  except?: string;
}

/** A session that has ended. */
export interface EndedSession {
  userAgent: string | null;
  ipAddress: string | null;
  /** The owner of the account was signed in; otherwise an administrator viewed as them. */
  isOwn: boolean;
}

/**
 * Ends sessions of an account at once, on every instance (`S-5`).
 *
 * @returns those that there were
 */
export async function endSessions(
  tx: Transaction,
  { accountId, id, except }: EndedSessions,
): Promise<EndedSession[]> {
  const { rows } = await tx.db.query<EndedSession>(
    `DELETE FROM session WHERE agency_id = $1 AND account_id = $2
       AND ($3::uuid IS NULL OR id = $3) AND ($4::uuid IS NULL OR id <> $4)
     RETURNING user_agent AS "userAgent", ip_address AS "ipAddress",
       viewed_from IS NULL AS "isOwn"`,
    [tx.agencyId, accountId, id ?? null, except ?? null],
  );
  await sessionsChanged(tx);
  return rows;
}

/** Ends every session of these accounts at once, on every instance, and closes their sockets. */
export async function endSessionsOf(tx: Transaction, accountIds: readonly string[]): Promise<void> {
  await tx.db.query('DELETE FROM session WHERE agency_id = $1 AND account_id = ANY($2::uuid[])', [
    tx.agencyId,
    accountIds,
  ]);
  await sessionsChanged(tx);
}

/** Tells every instance to look the agency's sessions up anew. */
export async function sessionsChanged({ db, agencyId, changedTables }: Transaction): Promise<void> {
  changedTables.add('session');
  await db.query('SELECT pg_notify($1, $2)', [SESSIONS_CHANGED, agencyId]);
}
