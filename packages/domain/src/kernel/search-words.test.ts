import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test.each([
  ['pena', ['pena']],
  ['Núñez-Peña', ['nunez', 'pena']],
  ["o'brien", ['obrien']],
  ['O’Brien', ['obrien']],
  ['O´Brien', ['obrien']],
  ['ŁOŚ', ['los']],
  ['St. John', ['st', 'john']],
  ['J.P. Morgan', ['jp', 'morgan']],
  ['forklift  racine', ['forklift', 'racine']],
  ['ann ANN', ['ann']],
  ['Joe.Soap@Example.org', ['joesoap@exampleorg']],
  ['#1299', ['1299']],
  ['12-34', ['12', '34']],
  ['Cedar 100%', ['cedar', '100%']],
  ['L17 f17', ['l17', 'f17']],
  [' – ,;', []],
])('the words of “%s”', (typed, words) => {
  expect(searchWords(typed)).toEqual(words);
});

describe('telephone numbers', () => {
  test.each([
    '(414) 555-0114',
    '414.555.0114',
    '414 555 0114',
    '4145550114',
    '+1 414 555 0114',
    '+14145550114',
    '1-414-555-0114',
    '1 4145550114',
    '414/555-0114 ext. 9',
    '(414) 555-0114 x9',
    '555-0114',
  ])('%s is its digits', (typed) => {
    const [word, ...others] = searchWords(typed);
    expect('4145550114'.endsWith(word!)).toBe(true);
    expect(others).toEqual([]);
  });

  test.each([
    ['racine 555-0114', ['5550114', 'racine']],
    ['1042 4145550114', ['4145550114', '1042']],
    ['+1 414 555 01', ['41455501']],
    ['+44 20 7946 0958', ['2079460958']],
    ['020 7946 0958', ['2079460958']],
    ['1042 77', ['1042', '77']],
    ['4145550114@sms.example', ['4145550114@smsexample']],
    ['B4145550114', ['b4145550114']],
  ])('in “%s”', (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });

  test('whatever stands between the digits', () => {
    const digits = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 10, maxLength: 10 });
    const between = fc.array(fc.constantFrom('', ' ', '-', '.', ') ', '/', ' - '), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(digits, between, ([...each], [a, b, c]) => {
        const parts = [each.slice(0, 3), each.slice(3, 6), each.slice(6, 8), each.slice(8)];
        const [one, two, three, four] = parts.map((part) => part.join(''));
        const typed = `(${one}${a}${two}${b}${three}${c}${four}`;
        expect(searchWords(typed)).toEqual([each.join('')]);
      }),
    );
  });
});

test('eight words at most, none empty, none longer than what is kept, none to be cut again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (typed) => {
      const words = searchWords(typed);
      expect(words.length).toBeLessThanOrEqual(8);
      for (const word of words) {
        expect([...word].length).toBeLessThanOrEqual(80);
        expect(word).toMatch(/^[^\s\0,;/()#'.-]+$/u);
      }
    }),
  );
});

test.each(['1 ', '1', '(', '1-a', "o'", 'e\u0301', ' x1', '+1 '])(
  'of “%s” a million times, the beginning alone is read',
  (part) => {
    expect(searchWords(part.repeat(1_000_000))).toEqual(searchWords(part.repeat(1_000)));
  },
  1_000,
);
