import { type Refusal, refuse } from '../kernel/refusal.ts';
import { timeSettingLimits } from '../time-settings/time-setting-limits.ts';

/** Where punches of a location are expected, as it is entered: WGS 84 degrees, and meters around them. */
interface EnteredGeofence {
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  geofenceRadiusMeters?: number | null | undefined;
}

/** Why a location cannot have this geofence: half a position, or a number that is none of the Earth's. */
export function coordinateRefusals({
  latitude = null,
  longitude = null,
  geofenceRadiusMeters = null,
}: EnteredGeofence): Refusal[] {
  const isHalf = (latitude === null) !== (longitude === null);
  const field = latitude === null ? 'latitude' : 'longitude';
  const { least, most } = timeSettingLimits.geofenceRadiusMeters;
  return [
    ...(isHalf ? [refuse('LATITUDE_WITHOUT_LONGITUDE', {}, { field })] : []),
    ...outside('latitude', latitude, -90, 90),
    ...outside('longitude', longitude, -180, 180),
    ...outside('geofenceRadiusMeters', geofenceRadiusMeters, least, most),
  ];
}

function outside(field: string, value: number | null, least: number, most: number): Refusal[] {
  if (value === null || (value >= least && value <= most)) return [];
  return [refuse('NUMBER_OUT_OF_RANGE', { least, most }, { field })];
}
