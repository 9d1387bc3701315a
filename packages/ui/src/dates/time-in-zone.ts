import { dateFormat } from '../locale/locale.ts';

/**
 * What the zone of a place is called at an instant (ISO, UTC): “CST”.
 *
 * @param timeZone of the place, IANA
 */
export function zoneNameAt(instant: string, timeZone: string): string {
  const parts = dateFormat({ timeZone, timeZoneName: 'short' }).formatToParts(Date.parse(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
