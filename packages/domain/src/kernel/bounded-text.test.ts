import { expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { LONGEST_TEXT, normalizedStart, normalizedText } from './bounded-text.ts';
import { manyLines, oneLine } from './typed-text.ts';

/** Two marks in the order that normalization reverses: the slowest there is. */
const marks = (count: number) => '\u0301\u0316'.repeat(count / 2);

it('normalizes what is not too long', () => {
  expect(normalizedText('Jose\u0301', 'NFC')).toEqual({ text: 'José' });
  expect(normalizedText('abc', 'NFC', 3)).toEqual({ text: 'abc' });
});

it('refuses what is longer, and says how long it may be', () => {
  expect(normalizedText('abcd', 'NFC', 3)).toEqual({
    problem: message('FAULT.tooManyCharacters', { most: 3 }),
  });
  const whole = 'a'.repeat(LONGEST_TEXT);
  expect(oneLine(whole)).toEqual({ text: whole });
  expect(oneLine(`${whole}a`)).toEqual({
    problem: message('FAULT.tooManyCharacters', { most: 40_000 }),
  });
});

it('refuses more marks on one letter than any script has', () => {
  const problem = message('FAULT.manyAccents', { most: 30 });
  expect(oneLine(`a${marks(30)}`)).toHaveProperty('text');
  for (const read of [oneLine, manyLines]) expect(read(`a${marks(32)}`)).toEqual({ problem });
});

it('cuts off what is only searched for', () => {
  expect(normalizedStart('Jose\u0301 and others', 'NFC', 5)).toBe('José');
  expect(normalizedStart(`a${marks(500)}b`, 'NFD', 1000)).toHaveLength(32);
  expect(normalizedStart('a\u{1f600}', 'NFC', 2)).toBe('a\ufffd');
});

it('takes no time for the longest text, whatever it consists of', () => {
  const started = Date.now();
  for (const text of [marks(500_000), `a${marks(30)}`.repeat(20_000)]) {
    oneLine(text);
    normalizedStart(text, 'NFKD', LONGEST_TEXT);
  }
  expect(Date.now() - started).toBeLessThan(500);
});

it('half of a character is refused, wherever it stands', () => {
  for (const half of ['\ud800', 'a\udc00b', '\ud83d', 'x'.repeat(100) + '\ude00'])
    expect(normalizedText(half, 'NFC')).toEqual({
      problem: message('FAULT.halfCharacter', {}),
    });
  expect(normalizedText('😀', 'NFC')).toEqual({ text: '😀' });
});
