import type { Door } from './sign-in-channel.ts';

const HOUR = 3_600_000;

/** How long a session lasts without a request. Employees use phones, which stay signed in longer. */
const idle: Readonly<Record<Door, number>> = {
  console: 12 * HOUR,
  portal: 12 * HOUR,
  ess: 14 * 24 * HOUR,
};

/** The longest that a session lasts after signing in, even if it is in use. */
const LONGEST = 30 * 24 * HOUR;

/** How often the end of a session in use is moved; not with each request, to save writes. */
export const PROLONG_EVERY = 5 * 60_000;

/** When a session that is used now will end; instants in ISO. */
export function sessionEnd(door: Door, createdAt: string, now: string): string {
  const end = Math.min(Date.parse(now) + idle[door], Date.parse(createdAt) + LONGEST);
  return new Date(end).toISOString();
}
