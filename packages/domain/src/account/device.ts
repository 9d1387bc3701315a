/** What somebody is signed in with, as far as a browser tells. */
export interface Device {
  /** Firefox. */
  browser: string;
  /** Linux. */
  system: string;
}

/** The device from a user agent; `null` when the browser or its system is unknown. */
export function deviceOf(userAgent: string): Device | null {
  const browser = /(Edg|Firefox|Chrome|Safari)\//.exec(userAgent)?.[1]?.replace('Edg', 'Edge');
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1];
  return browser && system ? { browser, system } : null;
}

/**
 * A session as the history of its account names it, the same in every language: `Firefox · Linux · 203.0.113.7`.
 * Of an unknown browser its whole user agent is shown.
 */
export function sessionText({
  userAgent,
  ipAddress,
}: {
  userAgent: string | null;
  ipAddress: string | null;
}): string {
  const device = deviceOf(userAgent ?? '');
  const parts = device ? [device.browser, device.system] : [userAgent];
  return [...parts, ipAddress].filter(Boolean).join(' · ') || '?';
}
