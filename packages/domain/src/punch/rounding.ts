import { addMinutes, type Instant, millisecondsOf, wholeMinute } from '../kernel/instants.ts';
import type { Labels } from '../kernel/labels.ts';
import { usStateOf, type Jurisdiction } from '../location/us-state.ts';
import { offsetMinutes } from '../kernel/zoned-time.ts';

export const roundingModeLabels = {
  NONE: 'Not rounded',
  NEAREST: 'To the nearest step',
  WORKER_FAVOR: 'In the worker’s favor',
} as const satisfies Labels<string>;

export type RoundingMode = keyof typeof roundingModeLabels;

/** Minutes of a step. Each divides an hour (29 CFR 785.48(b)). */
export const roundingSteps = [5, 6, 15] as const;
export type RoundingStep = (typeof roundingSteps)[number];

/** How a client rounds punches (T-3). */
export interface RoundingRule {
  mode: RoundingMode;
  stepMinutes: RoundingStep;
  /** To the nearest: from so many minutes past a step it is the next one, `8` of 15. */
  breakPointMinutes: number;
}

/** Where a punch is moved to. */
export type RoundingDirection = 'NEAREST' | 'EARLIER' | 'LATER';

/** The usual break point: half of the step, which is neutral over time. */
export function usualBreakPoint(stepMinutes: RoundingStep): number {
  return Math.ceil(stepMinutes / 2);
}

/**
 * A punch at a step of the hour, by the clock at the location. Seconds are cut off first, as a clock without them
 * shows it, so that the times shown add up.
 *
 * @returns less than one step away
 */
export function roundedPunch(
  instant: Instant,
  direction: RoundingDirection,
  { stepMinutes, breakPointMinutes }: RoundingRule,
  timeZone: string,
): Instant {
  const minute = wholeMinute(instant);
  const localMinutes = millisecondsOf(minute) / 60_000 + offsetMinutes(timeZone, minute);
  const past = ((localMinutes % stepMinutes) + stepMinutes) % stepMinutes;
  if (past === 0) return minute;
  const isLater = direction === 'LATER' || (direction === 'NEAREST' && past >= breakPointMinutes);
  return addMinutes(minute, isLater ? stepMinutes - past : -past);
}

/** Meal periods in California are never rounded (T-3; Donohue v. AMN Services, 2021). */
export function breaksAreRounded(place: Jurisdiction | null): boolean {
  return usStateOf(place) !== 'CA';
}
