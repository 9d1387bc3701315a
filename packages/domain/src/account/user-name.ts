import { plainLetters } from '../kernel/search-words.ts';

/** Characters of a user name. */
export const SHORTEST_USER_NAME = 2;
export const LONGEST_USER_NAME = 60;

/** Whether this can be a user name: small letters, digits and `.`, `-`, `_`, `@`, `+`; a letter or digit first. */
export function isUserName(text: string): boolean {
  const { length } = text;
  if (length < SHORTEST_USER_NAME || length > LONGEST_USER_NAME) return false;
  return /^[a-z0-9][a-z0-9._@+-]*$/.test(text);
}

/** Of a generated name, so that a number fits behind it. */
const LONGEST_STEM = 40;

/** Who is given a user name. */
export interface PersonName {
  firstName: string;
  lastName: string;
}

/** What the generated user names of people with this name begin with; `user` in a script other than Latin. */
export function stemOf({ firstName, lastName }: PersonName): string {
  const stem = [firstName, lastName].map(lettersOf).filter(Boolean).join('.');
  const cut = stem.slice(0, LONGEST_STEM).replace(/\.+$/, '');
  return isUserName(cut) ? cut : 'user';
}

/**
 * A user name for somebody by their name that nobody of the agency has: `ana.nunez`, `ana.nunez2`.
 *
 * @param isTaken asked for each, until one is free
 */
export function freeUserName(person: PersonName, isTaken: (userName: string) => boolean): string {
  const stem = stemOf(person);
  for (let number = 2, name = stem; ; number += 1) {
    if (!isTaken(name)) return name;
    name = `${stem}${number}`;
  }
}

function lettersOf(name: string): string {
  return plainLetters(name).replace(/[^a-z0-9]/g, '');
}
