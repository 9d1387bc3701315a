import { describe, expect, it } from 'vitest';
import { distanceMeters, geofenceFlag } from './geofence.ts';

/** Willis Tower, Chicago. */
const tower = { latitude: 41.8789, longitude: -87.6359 };
const fence = { ...tower, radiusMeters: 200 };
/** Some 111 m of latitude for each thousandth of a degree. */
const north = (thousandths: number, accuracyMeters = 10) => ({
  latitude: tower.latitude + thousandths / 1000,
  longitude: tower.longitude,
  accuracyMeters,
});

describe('where a punch was made', () => {
  it('is at the location within its radius', () => {
    expect(geofenceFlag(north(1.5), fence)).toBe('INSIDE');
    expect(geofenceFlag(north(3), fence)).toBe('OUTSIDE');
  });

  it('is not outside as long as the device could be inside', () => {
    expect(geofenceFlag(north(3, 200), fence)).toBe('INSIDE');
  });

  it('is unknown without a position, without a geofence, or with hardly any accuracy', () => {
    expect(geofenceFlag(null, fence)).toBe('UNKNOWN');
    expect(geofenceFlag(north(0), null)).toBe('UNKNOWN');
    expect(geofenceFlag(north(0, 1001), fence)).toBe('UNKNOWN');
  });
});

it('measures meters over the Earth, also across the date line', () => {
  expect(distanceMeters(tower, tower)).toBe(0);
  const newYork = { latitude: 40.7484, longitude: -73.9857 };
  expect(distanceMeters(tower, newYork) / 1000).toBeCloseTo(1145, -1);
  const fiji = distanceMeters(
    { latitude: 0, longitude: 179.999 },
    { latitude: 0, longitude: -179.999 },
  );
  expect(Math.round(fiji)).toBe(222);
});
