/** A moment, as text in ISO 8601 and UTC: `2026-11-21T20:00:00Z`. Compare it by `isBefore`, not as text. */
export type Instant = string;

/** Two moments, the first not after the second. What ends at a moment does not overlap what begins at it. */
export interface TimeSpan {
  startsAt: Instant;
  endsAt: Instant;
}

const MINUTE = 60_000;

/** Milliseconds since 1970. @throws for a text that is no moment, which inputs are checked for beforehand */
export function millisecondsOf(instant: Instant): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError('Not an instant');
  return milliseconds;
}

export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

export function isBefore(one: Instant, other: Instant): boolean {
  return millisecondsOf(one) < millisecondsOf(other);
}

/** The moment so many minutes later (earlier when negative). */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOf(millisecondsOf(instant) + minutes * MINUTE);
}

/** The beginning of the minute, as a clock without seconds shows it. */
export function wholeMinute(instant: Instant): Instant {
  return instantOf(Math.floor(millisecondsOf(instant) / MINUTE) * MINUTE);
}

/** Minutes that pass between two moments, whatever clocks on the wall do meanwhile (T-4). */
export function minutesBetween(from: Instant, to: Instant): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / MINUTE;
}

/** Minutes that pass in a span. */
export function lengthOf({ startsAt, endsAt }: TimeSpan): number {
  return minutesBetween(startsAt, endsAt);
}

/** Whether two spans share any time. */
export function spansOverlap(one: TimeSpan, other: TimeSpan): boolean {
  return isBefore(one.startsAt, other.endsAt) && isBefore(other.startsAt, one.endsAt);
}

export function earlierInstant(one: Instant, other: Instant): Instant {
  return isBefore(other, one) ? other : one;
}

export function laterInstant(one: Instant, other: Instant): Instant {
  return isBefore(one, other) ? other : one;
}
