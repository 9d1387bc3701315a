import { expect, test } from 'vitest';
import { boardAfter, type Board } from '../../src/who-is-working/board-after.ts';
import type { BoardChange, WorkingLine } from '../../src/who-is-working/board-document.ts';

const line = (key: string, sortName: string, parts: Partial<WorkingLine> = {}) =>
  ({
    key,
    sortName,
    assignmentNumber: 1,
    startsAt: null,
    clockedInAt: null,
    ...parts,
  }) as WorkingLine;

const change = (parts: Partial<BoardChange>): BoardChange => ({
  __typename: 'WorkingBoardChange',
  isWhole: false,
  at: '2026-11-23T15:00:00Z',
  people: [],
  gone: [],
  ...parts,
});

const ito = line('1', 'ito\tann');
const lee = line('2', 'lee\tdan');
const board: Board = { at: '2026-11-23T14:00:00Z', lines: [ito, lee] };
const keys = (of: Board | null) => of?.lines.map(({ key }) => key);

test('a line that changed keeps its place even under another name, and the others are the same objects', () => {
  const renamed = line('1', 'zhou\tann');
  const after = boardAfter(board, change({ people: [renamed] }))!;
  expect(after.lines[0]).toBe(renamed);
  expect(after.lines[1]).toBe(lee);
});

test('new lines stand by name, assignment and time', () => {
  const people = [
    line('5', 'lee\tdan', { assignmentNumber: 2 }),
    line('4', 'lee\tdan', { startsAt: '2026-11-23T20:00:00Z' }),
    line('3', 'king\tbo'),
  ];
  expect(keys(boardAfter(board, change({ people })))).toEqual(['1', '3', '2', '4', '5']);
});

test('lines that are gone leave, and a whole board replaces everything', () => {
  expect(keys(boardAfter(board, change({ gone: ['1'] })))).toEqual(['2']);
  expect(keys(boardAfter(board, change({ isWhole: true, people: [lee] })))).toEqual(['2']);
});

test('a change before the whole board shows nothing', () => {
  expect(boardAfter(null, change({ people: [ito] }))).toBeNull();
});
