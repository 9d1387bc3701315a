import { dateFormat } from '../locale/locale.ts';

/** The time zone of the viewer's device. */
export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * An instant (ISO, UTC) for people: “Nov 21, 2026, 3:05 PM”. `zone` is the relevant time zone (the
 * location's, the agency's). It is shown if it isn't the viewer's own: “…, 3:05 PM CST”.
 */
export function formatInstant(instant: string, zone: string = viewerZone()): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return dateFormat({
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: zone === viewerZone() ? undefined : 'short',
  }).format(time);
}
