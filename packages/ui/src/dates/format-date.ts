import { dateFormat } from '../locale/locale.ts';

/** A calendar date (“2026-11-21”) for people: “Nov 21, 2026”. It has no time zone. */
export function formatDate(date: string): string {
  const instant = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(instant)) return date;
  return dateFormat({
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(instant);
}
