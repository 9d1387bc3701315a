import { recordOnAccount } from './account-history.commands.ts';
import { endSessions } from './session.commands.ts';
import type { RequestContext } from '../context/request-context.ts';

/**
 * Ends the session of this browser. Where an administrator viewed as the account, its history says that they left.
 *
 * @returns whether there was a session
 */
export async function signOut({
  session,
  channel,
  tenants,
  now,
}: Pick<RequestContext, 'session' | 'channel' | 'tenants' | 'now'>): Promise<boolean> {
  if (session !== null) {
    const { id, account, agency, viewedBy } = session;
    await tenants.of(agency.id).write(async (tx) => {
      const ended = await endSessions(tx, { accountId: account.id, id });
      if (viewedBy === null || ended.length === 0) return;
      const { accountId, displayName } = viewedBy;
      const author = { account: { id: accountId, displayName }, now };
      await recordOnAccount(tx, author, { id: account.id, action: 'endViewAs' });
    });
  }
  channel?.setToken(null);
  return session !== null;
}
