import { normalizedText } from '../kernel/bounded-text.ts';
import { type Message, message } from '../messages/message.ts';

/** Characters of a password. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** Code units of what is typed, before it is composed: some letters consist of several. */
const LONGEST_TYPED = 10 * LONGEST_PASSWORD;

/** What it is called where it is asked for. */
const WORDS_FOR_IT = ['password', 'contraseña', 'contrasena'];

/** Whose password it is. */
export interface PasswordOwner {
  userName: string;
  displayName: string;
  companyId: string;
  agencyName: string;
}

/** The same password from every keyboard; `null` for what is longer than any password, or no text. */
export function normalizedPassword(password: string): string | null {
  const typed = normalizedText(password, 'NFKC', LONGEST_TYPED);
  return 'problem' in typed ? null : typed.text;
}

/**
 * What is wrong with a new password, in the manner of NIST SP 800-63B: long enough, and not what anybody would try
 * first; no rules about digits and signs. Nothing when it is fine. Whether it is a common password is for
 * `guessablePassword` to say.
 */
export function passwordProblem(password: string, owner: PasswordOwner): Message | undefined {
  if (!password.isWellFormed()) return message('MALFORMED_TEXT', {});
  const text = normalizedPassword(password);
  if (text === null) return message('TOO_LONG', { most: LONGEST_PASSWORD });
  const length = [...text].length;
  if (length < SHORTEST_PASSWORD)
    return message('PASSWORD_TOO_SHORT', { least: SHORTEST_PASSWORD });
  if (length > LONGEST_PASSWORD) return message('TOO_LONG', { most: LONGEST_PASSWORD });
  const lower = text.toLowerCase();
  if (new Set(lower).size < 5) return message('PASSWORD_FEW_CHARACTERS', {});
  const found = [...personalWords(owner), ...WORDS_FOR_IT].some((word) => lower.includes(word));
  return found ? message('PASSWORD_PERSONAL', {}) : undefined;
}

/** What people who know the person would try: the words of the names, in lower case. */
export function personalWords(owner: PasswordOwner): string[] {
  const { userName, displayName, companyId, agencyName } = owner;
  const words = [displayName, agencyName].flatMap((name) => name.split(/[\s\p{P}]+/u));
  return [userName, companyId, ...words]
    .filter((word) => word.length > 3)
    .map((word) => word.toLowerCase());
}
