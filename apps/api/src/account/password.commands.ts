import { message } from '@stint/domain/messages/message.ts';
import { AccountEntity } from './account.entity.ts';
import { checkPassword } from './check-password.ts';
import { cookieOfBrowser } from './known-browser.ts';
import { newPasswordProblem, replaceOwnPassword } from './own-password.commands.ts';
import { hashPassword } from './password.ts';
import { openSession } from './session.commands.ts';
import type { SessionToken } from '../context/session-token.ts';
import { attemptKey, forgetAttempts } from './sign-in-attempts.commands.ts';
import { selectRows } from '../database/select-rows.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';
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
  const [account] = await database.write((tx) =>
    selectRows(tx, AccountEntity, { id: ctx.account?.id ?? '' }),
  );
  if (!account) throw new Error('A session without an account.');
  const key = attemptKey('session', ctx.session?.id ?? '');
  const check = await checkPassword(
    database,
    { network: channel.network, isKnown: true },
    { key, passwordHash: account.passwordHash, password: currentPassword, now },
  );
  if ('waitSeconds' in check) {
    return invalid([{ path: 'currentPassword', message: message('TOO_MANY_ATTEMPTS', {}) }]);
  }
  if (!check.matches) {
    return invalid([{ path: 'currentPassword', message: message('PASSWORD_WRONG', {}) }]);
  }
  await database.write((tx) => forgetAttempts(tx, key));
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
