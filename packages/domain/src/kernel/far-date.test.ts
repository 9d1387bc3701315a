import { expect, test } from 'vitest';
import { farDateWarning } from './far-date.ts';

const today = '2026-11-28';

test('L-21: a date more than a year ahead is doubted', () => {
  expect(farDateWarning('2027-11-28', today)).toBeUndefined();
  expect(farDateWarning('2027-11-29', today)).toEqual({
    key: 'DATE_FAR_AHEAD',
    values: { date: '2027-11-29' },
  });
});

test('L-21: a date more than three months ago is doubted', () => {
  expect(farDateWarning('2026-08-28', today)).toBeUndefined();
  expect(farDateWarning('2026-08-27', today)?.key).toBe('DATE_LONG_AGO');
});

test('L-21: the end of a short month counts as three months ago', () => {
  expect(farDateWarning('2026-02-28', '2026-05-31')).toBeUndefined();
  expect(farDateWarning('2026-02-27', '2026-05-31')?.key).toBe('DATE_LONG_AGO');
});
