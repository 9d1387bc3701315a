import { expect, test } from 'vitest';
import { replaceStretch, stretchOf, type PageMark } from '../src/list/page-marks.ts';

const rows = (letters: string) => [...letters].map((id) => ({ id }));
const text = (some: readonly { id: string }[]) => some.map(({ id }) => id).join('');
const mark = (index: number, after?: string): PageMark => ({ index, after, stale: false });
const idOf = ({ id }: { id: string }) => id;

const marks = [mark(0), mark(3, 'c'), mark(6, 'f')];
const list = { rows: rows('abcdefghi'), marks };

test('the rows on the screen lie between the marks around them', () => {
  expect(stretchOf(marks, { first: 4, last: 5 }, 9)).toEqual({ from: 3, to: 6, after: 'c' });
  expect(stretchOf(marks, { first: 2, last: 3 }, 9)).toEqual({ from: 0, to: 6, after: undefined });
  expect(stretchOf(marks, { first: 7, last: 8 }, 9)).toEqual({ from: 6, to: 9, after: 'f' });
});

test('a new row pushes those behind it on, with the places to read them from', () => {
  const read = { rows: rows('dXef'), marks: [mark(0, 'c')], joined: true };
  const next = replaceStretch(list, { from: 3, to: 6, after: 'c' }, read, idOf);
  expect(text(next.rows)).toBe('abcdXefghi');
  expect(next.marks.map(({ index, after }) => [index, after])).toEqual([
    [0, undefined],
    [3, 'c'],
    [7, 'f'],
  ]);
});

test('a row that moved into the stretch stands there alone', () => {
  const read = { rows: rows('daehf'), marks: [mark(0, 'c')], joined: true };
  const next = replaceStretch(list, { from: 3, to: 6, after: 'c' }, read, idOf);
  expect(text(next.rows)).toBe('bcdaehfgi');
  expect(next.marks.map(({ index }) => index)).toEqual([0, 2, 7]);
});

test('where nobody knows how the list goes on, it is loaded again from there', () => {
  const read = { rows: rows('de'), marks: [mark(0, 'c')], joined: false };
  const next = replaceStretch(list, { from: 3, to: 6, after: 'c' }, read, idOf);
  expect(text(next.rows)).toBe('abcde');
  expect(next.marks.map(({ index }) => index)).toEqual([0, 3]);
});
