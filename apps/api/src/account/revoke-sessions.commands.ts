import { sessionText } from '@stint/domain/account/device.ts';
import { recordOnAccount } from './account-history.commands.ts';
import { type EndedSessions, endSessions } from './session.commands.ts';
import { SIGNED_IN_WITH } from './told-of-accounts.ts';
import type { Transaction } from '../database/tenant.ts';
import type { Author } from '../database/write-rows.ts';

/**
 * Ends sessions of an account because somebody asked for it: its history says who, and with which devices its owner was
 * signed in. Signing out is nothing that the history tells.
 *
 * @returns how many there were
 */
export async function revokeSessions(
  tx: Transaction,
  author: Author,
  asked: EndedSessions,
): Promise<number> {
  const ended = await endSessions(tx, asked);
  const devices = ended.filter(({ isOwn }) => isOwn).map(sessionText);
  if (devices.length > 0) {
    const told = { [SIGNED_IN_WITH]: [devices, null] as [unknown, unknown] };
    await recordOnAccount(tx, author, { id: asked.accountId, action: 'endSessions', told });
  }
  return ended.length;
}
