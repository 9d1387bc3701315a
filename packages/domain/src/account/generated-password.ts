/** Without those that look alike on paper: 0 and o, 1 and l and i. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const PER_GROUP = 4;

/**
 * A password that nobody guesses and that can be read out: `k7wm-p3xr-9hqd-t2vn`, 79 bits.
 *
 * @param randomBelow a whole number from 0 to below the given one, from a secure source
 */
export function generatedPassword(randomBelow: (limit: number) => number): string {
  const character = () => ALPHABET.charAt(randomBelow(ALPHABET.length));
  const group = () => Array.from({ length: PER_GROUP }, character).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
