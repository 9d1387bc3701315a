import { expect, test } from 'vitest';
import { maskedError } from './masked-error.ts';

test.each([
  ['invalid input syntax for type integer: "sesame"', 'invalid input syntax for type integer: "…"'],
  ['No client “Acme” and no “Brook”', 'No client “…”'],
  ["no file '/home/ann/pay.csv'", "no file '…'"],
  ["The account can't sign in", "The account can't sign in"],
  ['550 <ann@ash.example>: unknown', '550 <…@…>: unknown'],
  ['unexpected token `{"pay":12}`', 'unexpected token `…`'],
])('what staff read of an error holds no values: %s', (message, masked) => {
  expect(maskedError(new Error(message))).toBe(masked);
});

test('the database’s code stays', () => {
  expect(maskedError(Object.assign(new Error('broken'), { code: '22P02' }))).toBe('broken (22P02)');
  expect(maskedError('text')).toBe('Something that is no error was thrown.');
});
