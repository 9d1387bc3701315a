import { message } from '@stint/domain/messages/message.ts';
import { cookieOfBrowser } from './known-browser.ts';
import { newPasswordProblem, replaceOwnPassword } from './own-password.commands.ts';
import { ownAccount } from './own-password-check.ts';
import { hashPassword } from './password.ts';
import { openSession } from './session.commands.ts';
import type { SessionToken } from '../context/session-token.ts';
import { invalid, InvalidInput } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';

/**
 * Changes the viewer's own password, which a first sign-in has to (`S-4`). Every session ends, and
 * this browser gets a new one. Attempts are counted: the browser may be somebody else’s.
 *
 * @returns the new session's token, or what is wrong with the input.
 */
export async function changePassword(
  ctx: SignedInContext & { channel: SignInChannel },
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<SessionToken | InvalidInput> {
  const { database, agency, channel, now } = ctx;
  const account = await ownAccount(ctx, currentPassword);
  if (account instanceof InvalidInput) return account;
  const owner = { ...account, companyId: agency.companyId, agencyName: agency.name };
  const problem =
    newPassword === currentPassword
      ? message('PASSWORD_UNCHANGED', {})
      : await newPasswordProblem(newPassword, owner);
  if (problem !== undefined) return invalid([{ path: 'newPassword', message: problem }]);

  const passwordHash = await hashPassword(newPassword);
  const token = await database.write(async (tx) => {
    await replaceOwnPassword(tx, account, { passwordHash, now });
    return openSession(tx, channel, { accountId: account.id, now });
  });
  channel.setToken(token);
  const changed = { ...account, passwordHash };
  channel.setBrowserCookie(cookieOfBrowser(channel.browserCookie, changed, channel.door, now));
  return token;
}
