import { expect, it } from 'vitest';
import { coordinateRefusals } from './coordinate-refusals.ts';

const codes = (entered: Parameters<typeof coordinateRefusals>[0]) =>
  coordinateRefusals(entered).map(({ code, field }) => [code, field]);

it('a location has a whole position on the Earth, or none', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ latitude: 41.88, longitude: -87.63, geofenceRadiusMeters: 300 })).toEqual([]);
  expect(codes({ latitude: -90, longitude: 180 })).toEqual([]);
  expect(codes({ latitude: 41.88 })).toEqual([['LATITUDE_WITHOUT_LONGITUDE', 'longitude']]);
  expect(codes({ longitude: 0 })).toEqual([['LATITUDE_WITHOUT_LONGITUDE', 'latitude']]);
  expect(codes({ latitude: 90.01, longitude: -180.01, geofenceRadiusMeters: 49 })).toEqual([
    ['NUMBER_OUT_OF_RANGE', 'latitude'],
    ['NUMBER_OUT_OF_RANGE', 'longitude'],
    ['NUMBER_OUT_OF_RANGE', 'geofenceRadiusMeters'],
  ]);
});
