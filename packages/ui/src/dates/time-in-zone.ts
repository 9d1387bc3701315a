import { dateFormat } from '../locale/locale.ts';
import { timeOfDay } from './format-clock-time.ts';
import type { OfficeTime } from './office-time.ts';

/**
 * The time of day of an instant (ISO, UTC) at a place, as the office writes times: “3:05 PM”.
 *
 * @param timeZone of the place, IANA
 */
export function timeInZone(
  instant: string,
  timeZone: string,
  { hourClock }: Pick<OfficeTime, 'hourClock'>,
): string {
  return dateFormat({ ...timeOfDay(hourClock), timeZone }).format(Date.parse(instant));
}

/** What the zone of a place is called at an instant: “CST”. */
export function zoneNameAt(instant: string, timeZone: string): string {
  const parts = dateFormat({ timeZone, timeZoneName: 'short' }).formatToParts(Date.parse(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
