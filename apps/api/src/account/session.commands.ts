import { v7 as uuid } from 'uuid';
import { SessionEntity } from './session.entity.ts';
import { sessionEnd } from './session-lifetime.ts';
import { hashOfToken, newSessionToken, type SessionToken } from './session-token.ts';
import type { Transaction } from '../database/tenant.ts';
import { insertRows } from '../database/write-rows.ts';
import type { Visit } from '../server/visit.ts';

/** Instances hear on this channel whose sessions they may not go on trusting: the agency's id. */
export const SESSIONS_CHANGED = 'stint_sessions';

/** Opens a session for an account and hands its token to the browser once the transaction is through. */
export async function openSession(
  tx: Transaction,
  visit: Visit,
  accountId: string,
  now: string,
): Promise<SessionToken & { expiresAt: string }> {
  const token = newSessionToken(tx.agencyId);
  const expiresAt = sessionEnd(visit.door, now, now);
  await tx.client.query(
    'DELETE FROM session WHERE agency_id = $1 AND account_id = $2 AND expires_at <= $3',
    [tx.agencyId, accountId, now],
  );
  await insertRows(tx, { account: null, now }, SessionEntity, [
    {
      id: uuid(),
      tokenHash: hashOfToken(token),
      accountId,
      door: visit.door,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      userAgent: visit.userAgent?.slice(0, 300) ?? null,
      ipAddress: visit.ipAddress,
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

/**
 * Ends sessions at once, on every instance (`S-5`): call it in the transaction that deactivates an
 * account, removes a contact or terminates an employee.
 *
 * @returns how many there were.
 */
export async function endSessions(
  tx: Transaction,
  { accountId, id, except }: EndedSessions,
): Promise<number> {
  const { rowCount } = await tx.client.query(
    `DELETE FROM session WHERE agency_id = $1 AND account_id = $2
     AND ($3::uuid IS NULL OR id = $3) AND ($4::uuid IS NULL OR id <> $4)`,
    [tx.agencyId, accountId, id ?? null, except ?? null],
  );
  await tx.client.query('SELECT pg_notify($1, $2)', [SESSIONS_CHANGED, tx.agencyId]);
  return rowCount ?? 0;
}
