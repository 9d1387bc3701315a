import { v7 as uuid } from 'uuid';
import { SessionEntity } from './session.entity.ts';
import { sessionsChanged } from './session.commands.ts';
import { hashOfToken, newSessionToken, type SessionToken } from '../context/session-token.ts';
import type { Door, SignInChannel } from '../context/sign-in-channel.ts';
import type { Transaction } from '../database/tenant.ts';
import { insertRows } from '../database/write-rows.ts';

/** Minutes. Long enough to look around, short enough to be forgotten in a browser. */
const LASTS = 30;

/**
 * Opens a session in which an administrator views as an account. It ends by itself, with the administrator's own
 * session, and whenever the account's sessions end.
 *
 * @param viewing.viewedFrom the administrator's own session
 * @param viewing.former the token that the browser holds at the portal: its session is replaced
 */
export async function openViewingSession(
  tx: Transaction,
  { userAgent, ipAddress }: Pick<SignInChannel, 'userAgent' | 'ipAddress'>,
  viewing: {
    accountId: string;
    door: Door;
    viewedFrom: string;
    former: SessionToken | null;
    now: string;
  },
): Promise<SessionToken & { expiresAt: string }> {
  const { accountId, door, viewedFrom, former, now } = viewing;
  const token = newSessionToken(tx.agencyId);
  const expiresAt = new Date(Date.parse(now) + LASTS * 60_000).toISOString();
  if (former?.agencyId === tx.agencyId) {
    await tx.db.query('DELETE FROM session WHERE agency_id = $1 AND token_hash = $2', [
      tx.agencyId,
      hashOfToken(former),
    ]);
    await sessionsChanged(tx);
  }
  await insertRows(tx, { account: null, now }, SessionEntity, [
    {
      id: uuid(),
      tokenHash: hashOfToken(token),
      accountId,
      viewedFrom,
      door,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      userAgent: userAgent?.slice(0, 300) ?? null,
      ipAddress,
    },
  ]);
  return { ...token, expiresAt };
}
