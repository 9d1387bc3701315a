const FIRST = 2_000;
const LONGEST = 5 * 60_000;

/**
 * Milliseconds until something is tried again: each time twice as long, five minutes at most, and not at the same
 * moment on all phones of a place whose network is back.
 *
 * @param failures so far, at least one
 * @param chance from 0 to 1
 */
export function retryDelay(failures: number, chance = Math.random()): number {
  const longest = Math.min(FIRST * 2 ** (failures - 1), LONGEST);
  return longest * (0.5 + chance / 2);
}
