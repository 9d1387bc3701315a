import type { FilterRange } from '@stint/ui/data-grid/grid-query.ts';
import { relativeDays, type RelativeDays } from '@stint/ui/data-grid/relative-days.ts';

const DAY = 86_400_000;

/**
 * The date so many days after another; ISO dates. `Date` does here, since the domain’s calendar is too large
 * to be loaded before the first rows are shown.
 */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The days that are meant on this day. Weeks begin on Monday.
 *
 * @param today the office’s
 */
export function daysFromToday(days: RelativeDays, today: string): FilterRange {
  const span: { from?: number; to?: number; week?: number } = relativeDays[days];
  if (span.week !== undefined) {
    const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
    const monday = daysLater(today, 7 * span.week - sinceMonday);
    return { from: monday, to: daysLater(monday, 6) };
  }
  const end = (offset: number | undefined) =>
    offset === undefined ? undefined : daysLater(today, offset);
  return { from: end(span.from), to: end(span.to) };
}
