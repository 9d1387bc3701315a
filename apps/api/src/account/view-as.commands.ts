import { accountKind } from './account.kind.ts';
import { AccountEntity } from './account.entity.ts';
import { doorOf } from './doors.ts';
import { openViewingSession } from './viewing-session.commands.ts';
import { parseSessionToken } from '../context/session-token.ts';
import type { Door, SignInChannel } from '../context/sign-in-channel.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { refused } from '../graphql/results.ts';
import { type CommandResult, isRefusal } from '../history/command.ts';
import { actOnOne } from '../write/act.ts';

/**
 * Lets an administrator see a portal exactly as an account does, and change nothing there (`S-16`): this browser is
 * given a session of the account at its portal, for half an hour. The account's history names who looked, and when.
 *
 * @returns the portal to open, or why not: accounts of staff, and deactivated ones
 */
export async function viewAs(
  ctx: SignedInContext & { channel: SignInChannel },
  accountId: string,
): Promise<CommandResult<{ door: Door }>> {
  const { channel, database, session, now } = ctx;
  const done = await actOnOne(ctx, accountKind, { id: accountId }, { action: 'viewAs', input: {} });
  if (isRefusal(done)) return done;
  const opened = await database.write(async (tx) => {
    const [account] = await selectRows(tx, AccountEntity, { id: accountId }, { lock: true });
    if (!account || session === null) return null;
    const door = doorOf(account.kind);
    const former = parseSessionToken(channel.tokenAt(door) ?? '');
    const viewing = { accountId, door, viewedFrom: session.id, former, now };
    return { door, token: await openViewingSession(tx, channel, viewing) };
  });
  if (opened === null) return refused([notFound('Account', 'accountId')]);
  channel.setToken(opened.token, opened.door);
  return { door: opened.door };
}
