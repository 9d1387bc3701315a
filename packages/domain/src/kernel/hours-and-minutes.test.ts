import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoursAndMinutes, minutesIn } from './hours-and-minutes.ts';

it('is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59_999 }), (minutes) => {
      expect(minutesIn(hoursAndMinutes(minutes))).toBe(minutes);
    }),
  );
});

it.each([
  ['7:30', 450],
  ['0:05', 5],
  [' 45 ', 45],
  ['90', 90],
  ['1h 15m', 75],
  ['1 h', 60],
  ['20 min', 20],
  ['1H15', undefined],
  ['7.5', undefined],
  ['7,5', undefined],
  ['7:60', undefined],
  ['7:5', undefined],
  ['-30', undefined],
  ['', undefined],
  ['half an hour', undefined],
])('%s is %s minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes);
});
