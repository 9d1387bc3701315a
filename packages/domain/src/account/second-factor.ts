/** Recovery codes of an account, handed out together. */
export const RECOVERY_CODES = 10;

/** Of what is typed: a code of six digits, or a recovery code. */
export const LONGEST_CODE = 60;

/** Seconds between the password and the code. */
export const CODE_ASKED_FOR = 300;

/**
 * Whether somebody has to set up one-time codes before anything else (`S-4`): the agency asks its staff for them, and
 * they have none.
 */
export function mustSetUpSecondFactor(
  { kind }: { kind: string },
  { requireSecondFactor }: { requireSecondFactor: boolean },
  hasSecondFactor: boolean,
): boolean {
  return kind === 'STAFF' && requireSecondFactor && !hasSecondFactor;
}
