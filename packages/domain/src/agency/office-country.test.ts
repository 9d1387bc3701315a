import { expect, test } from 'vitest';
import { officeCountry } from './office-country.ts';
import { writtenIn } from './written-in-country.ts';

test.each([
  ['America/Chicago', 'USD', 'US'],
  ['US/Central', 'USD', 'US'],
  ['America/Puerto_Rico', 'USD', 'PR'],
  ['America/Guayaquil', 'USD', 'EC'],
  ['Europe/Berlin', 'EUR', 'DE'],
  ['Europe/Dublin', 'EUR', 'IE'],
  ['Europe/Berlin', 'USD', 'DE'],
  ['Asia/Kolkata', 'INR', 'IN'],
  ['Asia/Calcutta', 'INR', 'IN'],
  ['America/Curacao', 'XCG', 'CW'],
  ['UTC', 'GBP', 'GB'],
  ['Etc/GMT+5', 'EUR', 'EU'],
])('an office in the zone %s that pays in %s is in %s', (zone, currency, country) => {
  expect(officeCountry(zone, currency)).toBe(country);
});

test.each(['US', 'CA', 'PR', 'PH', 'GU', 'PA', 'JP', 'CN'])(
  '%s writes the month first',
  (country) => expect(writtenIn(country).dayFirst).toBe(false),
);

test.each(['GB', 'IE', 'MX', 'ES', 'DE', 'AU', 'NZ', 'IN', 'EC', 'GH', 'MT', 'BR', 'EG', 'SE'])(
  '%s writes the day first',
  (country) => expect(writtenIn(country).dayFirst).toBe(true),
);

test.each([
  ['US', '.'],
  ['IE', '.'],
  ['MX', '.'],
  ['CH', '.'],
  ['EG', '.'],
  ['DE', ','],
  ['ES', ','],
  ['PL', ','],
  ['AR', ','],
])('%s writes the decimal mark %s', (country, mark) =>
  expect(writtenIn(country).decimalMark).toBe(mark),
);
