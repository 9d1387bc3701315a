import { expect, test } from 'vitest';
import { formatOfficeTime } from './office-time.ts';

import { clock as office } from '../testing/in-english.ts';

test.each([
  ['2026-11-21T23:20:13.505Z', 'at 5:20 PM CST'],
  ['2026-11-21T05:59:00Z', 'on Nov 20 at 11:59 PM CST'],
  ['2025-12-31T14:05:00Z', 'on Dec 31, 2025 at 8:05 AM CST'],
])('%s', (instant, spoken) => expect(formatOfficeTime(instant, office)).toBe(spoken));

test('by a clock of 24 hours', () => {
  const by24 = { ...office, hourClock: 'H24' as const };
  expect(formatOfficeTime('2026-11-21T23:20:13.505Z', by24)).toBe('at 17:20 CST');
  expect(formatOfficeTime('2026-11-21T06:05:00Z', by24)).toBe('at 00:05 CST');
});
