import { expect, test } from 'vitest';
import { pastedAmount } from '../src/form/pasted-amount.ts';

test.each([
  ['64000', '64000'],
  ['64,000', '64000'],
  ['$1,234.50', '1234.50'],
  [' 1,234.5\n', '1234.5'],
  ['1.234,50 €', '1234.50'],
  ['1 234,50', '1234.50'],
  ['8,5', '8.5'],
  ['8.555', '8.55'],
  ['.5', '0.5'],
  ['-1', null],
  ['1e3', null],
  ['1,23,4', null],
  ['twelve', null],
  ['', null],
])('%j is pasted as %j', (text, amount) => {
  expect(pastedAmount(text, 2)).toBe(amount);
});
