import { dateFormat } from '../locale/locale.ts';
import { viewerZone } from './office-time.ts';

/** Whether a time of this zone needs no name of the zone: the viewer's device has the same. */
export const isViewersZone = (zone: string): boolean => zone === viewerZone();

/** What the zone of a place (IANA) is called at an instant: “CST”. */
export function zoneNameAt(instant: string, timeZone: string): string {
  const parts = dateFormat({ timeZone, timeZoneName: 'short' }).formatToParts(Date.parse(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** For a time in a zone: names the zone, unless it is that of the viewer's device. */
export const zoneIfForeign = (zone: string): Pick<Intl.DateTimeFormatOptions, 'timeZoneName'> => ({
  timeZoneName: isViewersZone(zone) ? undefined : 'short',
});
