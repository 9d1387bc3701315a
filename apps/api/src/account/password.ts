import type { Guessable } from '@stint/domain/account/guessable-password.ts';
import { normalizedPassword as normalized } from '@stint/domain/account/password-rule.ts';
import { PasswordThreads } from './password-threads.ts';
import { atOnce } from './password-queue.ts';

/** Argon2id as OWASP asks for at least. */
const work = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const threads = new PasswordThreads(atOnce);

export function hashPassword(password: string): Promise<string> {
  const text = normalized(password);
  if (text === null) throw new Error('This password cannot be used; passwordProblem says why.');
  return threads.hash(text, work);
}

/**
 * Whether the password is the hashed one. Without a hash, the answer is no after the same work, so
 * that time does not tell whether there is such an account (`X-4`).
 */
export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  hashOfNobody ??= hashPassword('the password of nobody');
  const text = normalized(password);
  const matches = await threads.verify(text ?? '', passwordHash ?? (await hashOfNobody));
  return matches && text !== null && passwordHash !== null;
}

let hashOfNobody: Promise<string> | undefined;

/** Why a new password is easily guessed, see `guessablePassword`; `null` when it is not. */
export function whyGuessable(
  password: string,
  personal: readonly string[],
): Promise<Guessable | null> {
  return threads.whyGuessable(password, personal);
}
