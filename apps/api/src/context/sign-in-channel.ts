/** The doors, one for each app. Each has its own cookie, so that one browser can be signed in to all three. */
export const doors = ['console', 'ess', 'portal'] as const;

export type Door = (typeof doors)[number];

/** A cookie's content, and when it ends (ISO). */
export interface CookieContent {
  value: string;
  expiresAt: string;
}

/** How a browser signs in at one door: where it is, the cookies that it holds, and the limit on attempts. */
export interface SignInChannel {
  readonly door: Door;
  readonly ipAddress: string;
  /** The network of the address: what one household or office has. */
  readonly network: string;
  readonly userAgent: string | null;
  /** By which a browser that has signed in before is known. */
  readonly browserCookie: string | undefined;
  /** Sets a door's cookie, this one's where none is named, to the session's token; `null` clears the cookie. */
  setToken(token: CookieContent | null, at?: Door): void;
  /** Whether the browser holds a token for this door. It lets go of one whose time is over. */
  readonly holdsToken: boolean;
  /** The token that the browser holds for another door. */
  tokenAt(door: Door): string | undefined;
  setBrowserCookie(content: CookieContent): void;
  /** Something about the session has changed: this process looks it up anew. The others are notified. */
  forgetSession(): void;
  /**
   * Counts a failed attempt to sign in from this network, whatever was typed.
   *
   * @returns how many seconds to wait before the attempt; 0 if it may be made now
   */
  attempt(): Promise<number>;
  /** The attempt succeeded: it no longer counts as failed. */
  succeeded(): Promise<void>;
  /** Says with the answer in how many seconds to come again (429, `Retry-After`), and takes its time for it. */
  tellToWait(seconds: number): Promise<void>;
}

/** Whether this text is the name of a door. */
export function isDoor(text: unknown): text is Door {
  return doors.some((door) => door === text);
}

/** The cookies of a door. Over HTTPS, no other host of the domain and no page without TLS can set them (`__Host-`). */
export function cookiesOf(door: Door, isSecure: boolean): { session: string; browser: string } {
  const prefix = isSecure ? '__Host-' : '';
  return { session: `${prefix}stint_${door}`, browser: `${prefix}stint_${door}_browser` };
}
