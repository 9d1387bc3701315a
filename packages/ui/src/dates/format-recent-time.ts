import { dateFormat } from '../locale/locale.ts';
import { timeOfDay } from './format-clock-time.ts';
import type { OfficeTime } from './office-time.ts';
import { isViewersZone } from './zone-name.ts';

type Place = {
  /** IANA zone of the place. */
  zone: string;
  office: OfficeTime;
  /** This moment, in milliseconds. */
  now: number;
  /** Whether the zone may stand behind the time; not where it stands behind another one beside it. */
  namesZone?: boolean;
};

/**
 * The time of day of an instant (ISO, UTC) where something takes place: “3:05 PM”. The weekday stands before it unless
 * it is today there, further away than a week the date, and the zone after it unless it is both the office's and that
 * of the viewer's device: “Sun, 3:05 PM CST”.
 */
export function formatRecentTime(
  instant: string,
  { zone, office, now, namesZone = true }: Place,
): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const day = dateFormat({ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: zone });
  const isToday = day.format(time) === day.format(now);
  const isForeign = zone !== office.zone || !isViewersZone(zone);
  const isNear = Math.abs(time - now) < sixDays;
  return dateFormat({
    ...(!isToday && (isNear ? { weekday: 'short' } : { month: 'short', day: 'numeric' })),
    ...timeOfDay(office.hourClock),
    timeZone: zone,
    timeZoneName: namesZone && isForeign ? 'short' : undefined,
  }).format(time);
}

/** So long a weekday names one day; in milliseconds. */
const sixDays = 6 * 24 * 60 * 60_000;
