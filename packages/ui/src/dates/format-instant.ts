import { dateFormat } from '../locale/locale.ts';
import { timeOfDay } from './format-clock-time.ts';
import type { OfficeTime } from './office-time.ts';
import { zoneIfForeign } from './zone-name.ts';

/**
 * An instant (ISO, UTC) for people: “Nov 21, 2026, 3:05 PM”. The zone is named if it isn't that of the viewer's
 * device: “…, 3:05 PM CST”.
 */
export function formatInstant(instant: string, { zone, hourClock }: OfficeTime): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return dateFormat({
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    ...timeOfDay(hourClock),
    timeZone: zone,
    ...zoneIfForeign(zone),
  }).format(time);
}
