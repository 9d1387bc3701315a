import type { Door } from './sign-in-channel.ts';

const HOUR = 3_600_000;

/** A session ends after so long without a request; a phone stays signed in longer than an office. */
const idle: Readonly<Record<Door, number>> = {
  console: 12 * HOUR,
  portal: 12 * HOUR,
  ess: 14 * 24 * HOUR,
};

/** However busy, it ends this long after signing in. */
const LONGEST = 30 * 24 * HOUR;

/** How often a session in use is prolonged: not with each request. */
export const PROLONG_EVERY = 5 * 60_000;

/** When a session ends that is used now; instants in ISO. */
export function sessionEnd(door: Door, createdAt: string, now: string): string {
  const end = Math.min(Date.parse(now) + idle[door], Date.parse(createdAt) + LONGEST);
  return new Date(end).toISOString();
}
