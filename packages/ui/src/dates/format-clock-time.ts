import { dateFormat } from '../locale/locale.ts';
import type { OfficeTime } from './office-time.ts';

/** A time of day that belongs to no date, `HH:MM`, as the office writes it: “2:30 PM” or “14:30”. */
export function formatClockTime(
  time: string,
  { hourClock }: Pick<OfficeTime, 'hourClock'>,
): string {
  const instant = Date.parse(`1970-01-01T${time}Z`);
  if (Number.isNaN(instant)) return time;
  return dateFormat({ ...timeOfDay(hourClock), timeZone: 'UTC' }).format(instant);
}

/** Hours and minutes on an office's clock. */
export function timeOfDay(hourClock: OfficeTime['hourClock']): Intl.DateTimeFormatOptions {
  const hourCycle = hourClock && (hourClock === 'H12' ? 'h12' : 'h23');
  return { hour: 'numeric', minute: '2-digit', hourCycle };
}
