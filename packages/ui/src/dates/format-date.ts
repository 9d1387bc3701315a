import { dateFormat } from '../locale/locale.ts';

/** A calendar date (“2026-11-21”) as people read it: “Nov 21, 2026”. It has no zone and is given none. */
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
