/**
 * Seconds to wait after so many failed attempts in a row from one network, by their number: none after the
 * first four, then longer after each (`S-4`). What comes after the last waits as long as after the last.
 *
 * A browser that has signed in to the account before is counted by itself, so guesses of others never make it wait.
 */
export const signInDelays: readonly number[] = [0, 0, 0, 0, 60, 120, 240, 480, 900];

/** Seconds without a failure after which the failures before are forgotten; longer than any delay. */
export const FAILURES_FORGOTTEN_AFTER = 3600;
