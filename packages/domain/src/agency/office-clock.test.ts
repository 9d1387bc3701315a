import { expect, test } from 'vitest';
import { hourClock } from './office-clock.ts';

test.each([
  ['USD', 'H12'],
  ['CAD', 'H12'],
  ['MXN', 'H12'],
  ['EUR', 'H24'],
  ['GBP', 'H24'],
  ['XAF', 'H24'],
])(
  'an agency that pays in %s writes times with %s, unless it chose otherwise',
  (currency, usual) => {
    expect(hourClock('COUNTRY', currency)).toBe(usual);
    expect(hourClock('H12', currency)).toBe('H12');
    expect(hourClock('H24', currency)).toBe('H24');
  },
);
