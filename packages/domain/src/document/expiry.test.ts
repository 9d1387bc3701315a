import { expect, test } from 'vitest';
import { expiryNotice } from './expiry.ts';

test.each([
  ['2026-11-20', 'EXPIRED'],
  ['2026-11-21', 'EXPIRING'],
  ['2026-12-21', 'EXPIRING'],
  ['2026-12-22', null],
  [null, null],
])('valid until %s: %s, where people are told 30 days before', (expiresOn, notice) => {
  expect(expiryNotice(expiresOn, '2026-11-21', 30)).toBe(notice);
});
