import { expect, test } from 'vitest';
import { hourClock } from './office-clock.ts';

test.each([
  ['US', 'H12'],
  ['CA', 'H12'],
  ['MX', 'H12'],
  ['PR', 'H12'],
  ['DE', 'H24'],
  ['GB', 'H24'],
  ['XA', 'H24'],
])('an agency in %s writes times with %s, unless it chose otherwise', (country, usual) => {
  expect(hourClock('COUNTRY', country)).toBe(usual);
  expect(hourClock('H12', country)).toBe('H12');
  expect(hourClock('H24', country)).toBe('H24');
});
