import { expect, it, test } from 'vitest';
import { canadianProvinces } from './canadian-provinces.ts';
import { impliedCountry, locationTimeZone } from './region.ts';
import { usStates } from './us-states.ts';

it.each([
  ['NS', 'Halifax', 'America/Halifax'],
  ['Ontario', 'Toronto', 'America/Toronto'],
  ['ON', 'Kenora', 'America/Winnipeg'],
  ['Québec', 'Montréal', 'America/Toronto'],
  ['CA-BC', 'Vancouver', 'America/Vancouver'],
  ['SK', 'Regina', 'America/Regina'],
  ['NL', 'Labrador City', 'America/Goose_Bay'],
])('a place in %s, %s has the zone %s', (region, city, zone) => {
  expect(locationTimeZone({ region, city })).toBe(zone);
  expect(locationTimeZone({ country: 'CA', region, city })).toBe(zone);
  expect(impliedCountry({ region })).toBe('CA');
});

test('all thirteen provinces and territories have zones that exist, and codes of no state', () => {
  const provinces = Object.entries(canadianProvinces);
  expect(provinces).toHaveLength(13);
  for (const [code, { timeZone, elsewhere = {} }] of provinces) {
    expect(usStates).not.toHaveProperty(code);
    for (const zone of [timeZone, ...Object.keys(elsewhere)])
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  }
});

it.each([
  ['FR', 'Europe/Paris'],
  ['DE', 'Europe/Berlin'],
  ['GB', 'Europe/London'],
  ['JP', 'Asia/Tokyo'],
  ['MX', undefined],
  ['AU', undefined],
  ['XX', undefined],
])('a place in %s has the zone %s', (country, zone) =>
  expect(locationTimeZone({ country, region: 'somewhere' })).toBe(zone),
);

test('a state that is not known has none, whatever its city', () => {
  expect(locationTimeZone({ region: 'Atlantis', city: 'Halifax' })).toBeUndefined();
  expect(locationTimeZone({ country: 'US', region: 'NS' })).toBeUndefined();
});
