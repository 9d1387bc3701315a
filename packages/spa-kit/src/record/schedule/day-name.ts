import { dateFormat } from '@stint/ui/locale/locale.ts';

/** What the page's language calls a day, in short; 1 is Monday. */
export function dayName(day: number): string {
  // November 1, 2027 is a Monday.
  return dateFormat({ weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2027, 10, day));
}
