import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(timezone);

/** What a clock on the wall of an office shows at an instant (ISO): `2026-11-21T14:05`. */
export function wallClock(instant: string, zone: string): string {
  return dayjs(instant).tz(zone).format('YYYY-MM-DDTHH:mm');
}

/** Whether it is a whole date with a time, as a clock on a wall shows them. */
export function isWallClock(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
}

/** The instant (ISO, UTC) at which a clock in this zone shows this date and time. */
export function instantAt(wallClock: string, zone: string): string {
  return dayjs.tz(wallClock, zone).toISOString();
}
