import { dateFormat } from '../locale/locale.ts';

/** The viewer's own time zone, as their device says. */
export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * An instant (ISO, UTC) as people read it: “Nov 21, 2026, 3:05 PM”. `zone` is where it matters (the
 * location's, the agency's); it is named when it isn't the viewer's own: “…, 3:05 PM CST”.
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
