import { expect, it, test } from 'vitest';
import { canadianProvinces } from './canadian-provinces.ts';
import { impliedCountry, locationTimeZone, readCountry } from './region.ts';
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

it.each([
  [
    'GB',
    [
      'UK',
      'U.K.',
      'United Kingdom',
      'England',
      'Scotland',
      'Wales',
      'Great Britain',
      'GBR',
      'Reino Unido',
    ],
  ],
  [
    'US',
    [
      'USA',
      'U.S.A.',
      'us',
      'The United States',
      'United States of America',
      'EE. UU.',
      'Estados Unidos',
    ],
  ],
  ['FR', ['France', 'FRANCIA', 'FRA', 'fr', 'Frankreich']],
  ['JP', ['Japan', 'Japón', 'JPN']],
  ['CZ', ['Czechia', 'Czech Republic', 'República Checa']],
  ['TR', ['Turkey', 'Türkiye']],
  ['KR', ['South Korea', 'Korea, Republic of']],
  ['CI', ["Cote d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast']],
  ['KN', ['Saint Kitts and Nevis', 'St. Kitts & Nevis']],
  ['MM', ['Burma', 'Myanmar']],
  ['HK', ['Hong Kong']],
  ['DO', ['Dominican Republic', 'República Dominicana']],
  ['DM', ['Dominica']],
  ['NL', ['The Netherlands', 'Holland', 'Países Bajos']],
])('the country %s is called %s', (code, names) => {
  for (const name of names) expect(readCountry(name)).toEqual({ value: code });
});

it.each([
  ['England', 'Europe/London'],
  ['Francia', 'Europe/Paris'],
  ['PHL', 'Asia/Manila'],
  ['Ireland', 'Europe/Dublin'],
  ['Singapore', 'Asia/Singapore'],
])('a place in %s has the zone %s', (name, zone) => {
  const read = readCountry(name);
  expect('value' in read && locationTimeZone({ country: read.value })).toBe(zone);
});

test('every country is read by its code and by its names, and each name means one', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Codes of former countries mean their successors; those of unions and islands apart are no countries.
  const others = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
  const countries = codes.filter(
    (code) => new Intl.Locale('und', { region: code }).region === code && !others.has(code),
  );
  for (const language of ['en', 'es', 'de']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of countries) {
      const name = names.of(code);
      if (name) expect([name, readCountry(name)]).toEqual([name, { value: code }]);
    }
  }
});

it.each(['Atlantis', 'nowhere', 'XYZ', 'Earth', '', '&'])('there is no country %s', (name) =>
  expect(readCountry(name)).toHaveProperty('problem'),
);
