/** The three doors that people come in by, each with its own cookie, so that one browser may hold all three. */
export const doors = ['console', 'ess', 'portal'] as const;

export type Door = (typeof doors)[number];

/** One browser at one door. */
export interface SignInChannel {
  readonly door: Door;
  readonly ipAddress: string;
  readonly userAgent: string | null;
  /** Puts the session's token into the door's cookie until `expiresAt` (ISO), or takes it out when `null`. */
  setToken(token: { value: string; expiresAt: string } | null): void;
  /**
   * Counts an attempt to sign in as failed: from this address, and at this account, whether it exists
   * or not.
   *
   * @returns 0 when it may be made, else for how many seconds not.
   */
  attempt(account: string): Promise<number>;
  /** Takes that back: it succeeded. */
  succeeded(account: string): Promise<void>;
}

/** Whether this text names a door. */
export function isDoor(text: unknown): text is Door {
  return doors.some((door) => door === text);
}

/** The cookie of a door. */
export function cookieOf(door: Door): string {
  return `stint_${door}`;
}
