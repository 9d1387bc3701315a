/** The doors, one for each app. Each has its own cookie, so that one browser can be signed in to all three. */
export const doors = ['console', 'ess', 'portal'] as const;

export type Door = (typeof doors)[number];

/** How a browser signs in at one door: where it is, its session cookie, and the limit on attempts. */
export interface SignInChannel {
  readonly door: Door;
  readonly ipAddress: string;
  readonly userAgent: string | null;
  /** Sets the door's cookie to the session's token until `expiresAt` (ISO); `null` clears the cookie. */
  setToken(token: { value: string; expiresAt: string } | null): void;
  /**
   * Counts a failed attempt to sign in, for this address and for this account, whether the account exists or
   * not.
   *
   * @returns how many seconds to wait before the attempt; 0 if it may be made now
   */
  attempt(account: string): Promise<number>;
  /** The attempt succeeded: it no longer counts as failed. */
  succeeded(account: string): Promise<void>;
}

/** Whether this text is the name of a door. */
export function isDoor(text: unknown): text is Door {
  return doors.some((door) => door === text);
}

/** The cookie of a door. */
export function cookieOf(door: Door): string {
  return `stint_${door}`;
}
