import type { Position } from '@stint/domain/punch/geofence.ts';
import { LONGEST_SEARCH } from '../device/waiting-punch.ts';

/** So old (ms) may be what the device already knows. */
const FRESH_ENOUGH = 30_000;

/**
 * Where the device is.
 *
 * @returns `null` where the person or the device does not say, or not within ten seconds
 */
export function locate(): Promise<Position | null> {
  return new Promise((resolve) => {
    // The browser's own limit does not count while it asks the person.
    const giveUp = setTimeout(() => resolve(null), LONGEST_SEARCH);
    const settle = (position: Position | null) => {
      clearTimeout(giveUp);
      resolve(position);
    };
    if (!navigator.geolocation) return settle(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        settle({ latitude, longitude, accuracyMeters: accuracy }),
      () => settle(null),
      { timeout: LONGEST_SEARCH, maximumAge: FRESH_ENOUGH },
    );
  });
}
