import { message, type Message } from '../messages/message.ts';
import type { IsoDate } from './dates.ts';
import { calendarDate } from './written-date.ts';

// Forms load this rule too, so it calculates without Temporal, which is large.

/**
 * L-21: what to say about a date of work that is far from today, as it may be a slip of the pen: more
 * than a year ahead, or more than three months ago. It refuses nothing.
 *
 * @param today the date in the agency's office
 */
export function farDateWarning(date: IsoDate, today: IsoDate): Message | undefined {
  const doubt = farDateDoubt(date, today);
  return doubt && message(doubt, { date });
}

export type FarDateDoubt = 'DATE_FAR_AHEAD' | 'DATE_LONG_AGO';

/** Why a date of work is doubted, as `farDateWarning` says it. */
export function farDateDoubt(date: IsoDate, today: IsoDate): FarDateDoubt | undefined {
  if (date > yearAfter(today)) return 'DATE_FAR_AHEAD';
  return date < threeMonthsBefore(today) ? 'DATE_LONG_AGO' : undefined;
}

function yearAfter(today: IsoDate): IsoDate {
  const { year, month, day } = partsOf(today);
  return lastOf(year + 1, month, day);
}

function threeMonthsBefore(today: IsoDate): IsoDate {
  const { year, month, day } = partsOf(today);
  return month > 3 ? lastOf(year, month - 3, day) : lastOf(year - 1, month + 9, day);
}

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

/** This day of a month; the last one of a month that is shorter. */
function lastOf(year: number, month: number, day: number): IsoDate {
  return calendarDate(year, month, day) ?? lastOf(year, month, day - 1);
}
