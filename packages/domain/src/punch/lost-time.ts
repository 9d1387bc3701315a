import { addDays, type IsoDate } from '../kernel/dates.ts';

/** What rounding gave (took, when negative) on one day, in minutes. */
export interface DailyRounding {
  date: IsoDate;
  minutes: number;
}

/** Over this time rounding has to be neutral (29 CFR 785.48(b)). */
const WEEKS = 12;

/**
 * Minutes that rounding took from a worker in the twelve weeks up to a day, which flags the setting (T-3).
 *
 * @returns 0 where it gave as much as it took, or more
 */
export function minutesLost(days: readonly DailyRounding[], through: IsoDate): number {
  const after = addDays(through, -7 * WEEKS);
  const sum = days
    .filter(({ date }) => date > after && date <= through)
    .reduce((total, { minutes }) => total + minutes, 0);
  return Math.max(0, -sum);
}
