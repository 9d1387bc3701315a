import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { dateFormat } from '@stint/ui/locale/locale.ts';

/** The seven days from this one. */
export function daysFrom(firstDay: IsoDate): IsoDate[] {
  return Array.from({ length: 7 }, (_, index) => addDays(firstDay, index));
}

/** “Mon, Nov 23”. */
export const dayName = (day: IsoDate): string =>
  format(day, { weekday: 'short', month: 'short', day: 'numeric' });

/** “Mon 23”, where the month is said elsewhere. */
export const shortDayName = (day: IsoDate): string =>
  format(day, { weekday: 'short', day: 'numeric' });

/** “Nov 23 – 29, 2026”. */
export function weekName(firstDay: IsoDate): string {
  const [from, to] = [firstDay, addDays(firstDay, 6)].map((day) => Date.parse(`${day}T00:00:00Z`));
  return dateFormat({
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(from!, to!);
}

const format = (day: IsoDate, options: Intl.DateTimeFormatOptions) =>
  dateFormat({ ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
