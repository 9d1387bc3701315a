import { message } from '@stint/domain/messages/message.ts';
import { AccountEntity } from './account.entity.ts';
import { checkPassword } from './check-password.ts';
import { attemptKey, forgetAttempts } from './sign-in-attempts.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { SignInChannel } from '../context/sign-in-channel.ts';
import { selectRows } from '../database/select-rows.ts';
import { invalid, type InvalidInput } from '../graphql/results.ts';

/**
 * The viewer's own account, once they have shown that they know its password: the browser may be somebody else's.
 * Attempts are counted.
 *
 * @returns the account, or what is wrong with the field `currentPassword`
 */
export async function ownAccount(
  { database, account, session, channel, now }: SignedInContext & { channel: SignInChannel },
  currentPassword: string,
): Promise<AccountEntity | InvalidInput> {
  const [own] = await database.write((tx) =>
    selectRows(tx, AccountEntity, { id: account?.id ?? '' }),
  );
  if (!own) throw new Error('A session without an account.');
  const key = attemptKey('session', session?.id ?? '');
  const check = await checkPassword(
    database,
    { network: channel.network, isKnown: true },
    { key, passwordHash: own.passwordHash, password: currentPassword, now },
  );
  const path = 'currentPassword';
  if ('waitSeconds' in check) return invalid([{ path, message: message('TOO_MANY_ATTEMPTS', {}) }]);
  if (!check.matches) return invalid([{ path, message: message('PASSWORD_WRONG', {}) }]);
  await database.writeEach((each) => forgetAttempts(each, key));
  return own;
}
