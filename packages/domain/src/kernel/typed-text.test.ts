import { describe, expect, it, test } from 'vitest';
import { message } from '../messages/message.ts';
import { isBlank, manyLines, oneLine } from './typed-text.ts';

describe('nothing', () => {
  test.each([
    ['nothing', ''],
    ['blanks of all kinds', ' \u00a0\u3000\t\n'],
    ['zero-width blanks', '\u200b\u200b'],
    ['a word joiner', '\u2060'],
    ['joiners alone', '\u200d\u200c'],
    ['a letter that is a gap', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['marks of direction', '\u202e\u2069\u200f'],
    ['a variation of nothing', '\ufe0f'],
  ])('is %s', (_, typed) => {
    expect(isBlank(typed)).toBe(true);
    expect(oneLine(typed)).toEqual({ text: '' });
    expect(manyLines(typed)).toEqual({ text: '' });
  });
});

describe('names of any script stay as they are written', () => {
  test.each([
    ['Persian with a ZWNJ', 'علی\u200cرضا'],
    ['Devanagari with a ZWJ', 'क्\u200dष'],
    ['an emoji of several people', '👩\u200d👩\u200d👧'],
    ['one with a color and a work', '👩🏽\u200d🚒'],
    ['a heart on fire', '❤️\u200d🔥'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a variant of a Japanese character', '葛\u{e0100}城'],
    ['Hebrew with a mark of direction', 'אבג (C++\u200e) דהו'],
    ['marks that no letter holds', 'Ṣ\u0327a\u0301\u0328'],
    ['an apostrophe and a hyphen', 'O’Neill-Ørsted'],
  ])('%s', (_, name) => expect(oneLine(name)).toEqual({ text: name.normalize('NFC') }));

  it('and equal ones are equal', () => {
    expect(oneLine('Jose\u0301')).toEqual({ text: 'José' });
    expect(oneLine('An\u200bna\ufeff')).toEqual({ text: 'Anna' });
    expect(oneLine('An\u200dna')).toEqual({ text: 'Anna' });
  });
});

it('what web pages leave around a text goes', () => {
  expect(oneLine('\u202a+1 312 555 0100\u202c')).toEqual({ text: '+1 312 555 0100' });
  expect(oneLine('\u2067علی\u2069\u200d')).toEqual({ text: 'علی' });
});

it('a line is one line, a note keeps its lines', () => {
  expect(oneLine('Acme\r\nWest\tInc.')).toEqual({ text: 'Acme West Inc.' });
  expect(manyLines('One.\r\n\r\nTwo.\u2028Three.')).toEqual({ text: 'One.\n\nTwo.\nThree.' });
});

test.each([
  ['a bell', 'An\u0007na', 'U+0007'],
  ['a zero', 'An\0na', 'U+0000'],
  ['a turned direction', 'Anna \u202egpj.exe', 'U+202E'],
  ['an isolate', 'Anna \u2066x\u2069 y', 'U+2066'],
  ['a letter that is a gap', 'Anna\u3164Smith', 'U+3164'],
  ['hidden tags', 'Anna\u{e0041}\u{e0042}', 'U+E0041'],
])('%s within a text is refused and named', (_, typed, code) => {
  for (const read of [oneLine, manyLines])
    expect(read(typed)).toEqual({ problem: message('FAULT.hiddenCharacter', { code }) });
});

it('a long gap is no long wait', () => {
  const gap = ' \u200d'.repeat(19_000);
  expect(oneLine(`a${gap}b`)).toEqual({ text: expect.stringMatching(/^a +b$/) });
});
