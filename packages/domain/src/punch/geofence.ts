import type { Labels } from '../kernel/labels.ts';

/** Degrees, WGS 84. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** Where a device says that it is. */
export interface Position extends Coordinates {
  /** Radius in which it really is, as the device knows it. */
  accuracyMeters: number;
}

/** Where punches of a location are expected. */
export interface Geofence extends Coordinates {
  radiusMeters: number;
}

export const geofenceLabels = {
  INSIDE: 'At the location',
  OUTSIDE: 'Away from the location',
  UNKNOWN: 'Position unknown',
} as const satisfies Labels<string>;

/** A flag for people to look at. It never keeps anybody from clocking in (S-17). */
export type GeofenceFlag = keyof typeof geofenceLabels;

/** The mean radius of the Earth. */
const EARTH_METERS = 6_371_000;

/** A position that could be anywhere in a town says nothing. */
const WORST_ACCURACY_METERS = 1000;

/**
 * Whether a punch was made at the location. The doubt about the position is the worker's benefit: outside is what is
 * outside wherever the device is within its accuracy.
 */
export function geofenceFlag(position: Position | null, fence: Geofence | null): GeofenceFlag {
  if (position === null || fence === null) return 'UNKNOWN';
  if (position.accuracyMeters > WORST_ACCURACY_METERS) return 'UNKNOWN';
  const nearest = distanceMeters(position, fence) - position.accuracyMeters;
  return nearest > fence.radiusMeters ? 'OUTSIDE' : 'INSIDE';
}

/** Meters between two places as the crow flies (haversine formula). */
export function distanceMeters(one: Coordinates, other: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfSine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const square =
    halfSine(other.latitude - one.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      halfSine(other.longitude - one.longitude);
  return 2 * EARTH_METERS * Math.asin(Math.min(1, Math.sqrt(square)));
}
