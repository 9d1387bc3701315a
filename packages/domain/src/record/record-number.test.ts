import { expect, it } from 'vitest';
import { hyphenatedNumbers, numberedTitle, recordNumber, typedNumber } from './record-number.ts';

it('tells apart records of different kinds with the same number', () => {
  expect(recordNumber('Candidate', 1042)).toBe('C-1042');
  expect(recordNumber('Assignment', 1042)).toBe('A-1042');
});

it.each([
  ['C-1042', '1042'],
  ['c1042', '1042'],
  ['#1042', '1042'],
  ['# 1042', '1042'],
  ['1042', '1042'],
  ['A-1042', undefined],
  ['C-', undefined],
  ['0042', undefined],
  ['1042x', undefined],
])('reads %s as a candidate’s', (typed, digits) => {
  expect(typedNumber('Candidate', typed)).toBe(digits);
});

it('knows no prefix of a record without a number', () => {
  expect(typedNumber('Client', 'C-1042')).toBeUndefined();
});

it('finds numbers with their prefix among other words', () => {
  expect(hyphenatedNumbers('welder j-77 C-1042')).toEqual(['j-77', 'C-1042']);
  expect(hyphenatedNumbers('X-7 A-1042-3 vitamin-C-12')).toEqual([]);
});

it('names a record by its title and number', () => {
  expect(numberedTitle('JobOrder', 'Welder', 1042)).toBe('Welder (J-1042)');
});
