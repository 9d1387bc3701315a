import { dateFormat } from '../locale/locale.ts';

/** A calendar date (“2026-11-23”) of a week that is known: “Mon, Nov 23”. It has no time zone. */
export function formatDay(date: string): string {
  return dateFormat({ weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}
