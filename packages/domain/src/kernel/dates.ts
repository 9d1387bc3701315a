import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayNumber } from './written-date.ts';

/** A calendar date, `YYYY-MM-DD`, in the zone of whoever's date it is. Compares as text. */
export type IsoDate = string;

/** A span of days, both ends included; `null` is open. */
export interface DateSpan {
  startDate: IsoDate | null;
  endDate: IsoDate | null;
}

/** Whether this text is a real calendar date (`2026-02-30` is not). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/**
 * Whether work, an employment or an order could be dated so: from 1990 to the end of this century. A
 * date outside is a slip of the pen, such as the year 0205. Birth dates are another matter.
 */
export function isBusinessDate(date: IsoDate): boolean {
  return date >= '1990-01-01' && date <= '2099-12-31';
}

/** The date so many days later (earlier when negative). Portals load this, so it calculates without Temporal. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day so many years later; from 29 February the 28th where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

export function earlierOf(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** Whether two spans share at least one day. */
export function overlap(one: DateSpan, other: DateSpan): boolean {
  const before = (end: IsoDate | null, start: IsoDate | null) =>
    end !== null && start !== null && end < start;
  return !before(one.endDate, other.startDate) && !before(other.endDate, one.startDate);
}

/** The calendar date in a zone (`America/Chicago`) at an instant (`2026-11-21T20:00:00Z`). */
export function dateIn(zone: string, instant: string): IsoDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
