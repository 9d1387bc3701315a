import { dateFormat } from '../locale/locale.ts';
import { timeOfDay } from './format-clock-time.ts';
import type { OfficeTime } from './office-time.ts';

type Place = {
  /** IANA zone of the place. */
  zone: string;
  office: OfficeTime;
  /** This moment, in milliseconds. */
  now: number;
};

/**
 * The time of day of an instant (ISO, UTC) where something takes place: “3:05 PM”. The weekday stands before it unless
 * it is today there, further away than a week the date, and the zone after it unless it is the office's: “Sun 3:05 PM CST”.
 */
export function formatRecentTime(instant: string, { zone, office, now }: Place): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const day = dateFormat({ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: zone });
  const isToday = day.format(time) === day.format(now);
  const isNear = Math.abs(time - now) < sixDays;
  return dateFormat({
    ...(!isToday && (isNear ? { weekday: 'short' } : { month: 'short', day: 'numeric' })),
    ...timeOfDay(office.hourClock),
    timeZone: zone,
    timeZoneName: zone === office.zone ? undefined : 'short',
  }).format(time);
}

/** So long a weekday names one day; in milliseconds. */
const sixDays = 6 * 24 * 60 * 60_000;
