import { isBefore, lengthOf } from '../kernel/instants.ts';
import { type NightShiftDay, workDayParts } from '../punch/work-day.ts';
import type { LineDraft } from './timesheet-line.ts';

/**
 * A line as it is entered, by work day: that on which it begins, or one line for each day that it touches, where time
 * is split at midnight (T-4). The minutes stay the same.
 *
 * @param line its `date` is not looked at
 * @param timeZone of the location, IANA
 */
export function linesByWorkDay(
  line: LineDraft,
  timeZone: string,
  nightShiftDay: NightShiftDay,
): LineDraft[] {
  const { startsAt, endsAt, breaks } = line;
  const unpaid = breaks.map((span) => ({ raw: span, counted: span, isPaid: false }));
  const span = { counted: { startsAt, endsAt }, breaks: unpaid, timeZone };
  const parts = workDayParts(span, nightShiftDay);
  const known = breaks.reduce((sum, each) => sum + lengthOf(each), 0);
  let unplaced = line.breakMinutes - known;
  const longestFirst = parts.toSorted((one, other) => other.minutes - one.minutes);
  const taken = new Map(
    longestFirst.map((part) => {
      const minutes = Math.min(unplaced, part.minutes);
      unplaced -= minutes;
      return [part.date, minutes] as const;
    }),
  );
  return parts
    .map(({ date, startsAt: from, endsAt: to, breaks: own }) => {
      const placed = own.reduce((sum, each) => sum + lengthOf(each), 0);
      const breakMinutes = placed + (taken.get(date) ?? 0);
      return { ...line, date, startsAt: from, endsAt: to, breaks: own, breakMinutes };
    })
    .filter((part) => isBefore(part.startsAt, part.endsAt));
}
