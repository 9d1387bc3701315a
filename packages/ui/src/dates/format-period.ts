import { dateFormat } from '../locale/locale.ts';

/** The days of a week or another period for people, both included: “Nov 23 – 29, 2026”. */
export function formatPeriod(startDate: string, endDate: string): string {
  const format = dateFormat({ year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  return format.formatRange(instantOf(startDate), instantOf(endDate));
}

/** A day within a week for people: “Mon, Nov 23”. */
export function formatWeekday(date: string): string {
  return dateFormat({
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(instantOf(date));
}

const instantOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
