import { normalizedText } from '@stint/domain/kernel/bounded-text.ts';
import { Argon2 } from './argon2.ts';
import { atOnce } from './password-queue.ts';

/** Argon2id as OWASP asks for at least. */
const work = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const argon2 = new Argon2(atOnce);

export function hashPassword(password: string): Promise<string> {
  const text = normalized(password);
  if (text === null) throw new Error('This password cannot be used; passwordProblem says why.');
  return argon2.hash(text, work);
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
  const matches = await argon2.verify(passwordHash ?? (await hashOfNobody), text ?? '', work);
  return matches && text !== null && passwordHash !== null;
}

let hashOfNobody: Promise<string> | undefined;

/**
 * What is wrong with a new password, in the manner of NIST SP 800-63B: long enough, and not what
 * anybody would try first; no rules about digits and signs. Nothing when it is fine.
 */
export function passwordProblem(
  password: string,
  about: { userName: string; companyId: string; displayName: string },
): string | undefined {
  const text = normalized(password);
  if (text === null) return `Use at most ${LONGEST} characters.`;
  if ([...text].length < SHORTEST) return `Use at least ${SHORTEST} characters.`;
  if ([...text].length > LONGEST) return `Use at most ${LONGEST} characters.`;
  const lower = text.toLowerCase();
  if (new Set(lower).size < 5) return 'Use more than a few different characters.';
  const guessable = [about.userName, about.companyId, ...about.displayName.split(' '), 'password'];
  const found = guessable.find((word) => word.length > 3 && lower.includes(word.toLowerCase()));
  return found === undefined
    ? undefined
    : 'Leave out your name, your user name, the company and the word password.';
}

const SHORTEST = 12;
const LONGEST = 200;

/** Code units of what is typed, before it is composed: some letters consist of several. */
const LONGEST_TYPED = 10 * LONGEST;

/** The same password from every keyboard; `null` for what is longer than any password. */
function normalized(password: string): string | null {
  const typed = normalizedText(password, 'NFKC', LONGEST_TYPED);
  return 'problem' in typed ? null : typed.text;
}
