import { expect, test } from 'vitest';
import { assignmentOfPunch } from './assignment-of-punch.ts';
import type { PunchKind } from './punch.ts';

const at = '2026-11-23T15:05:00Z';
const shift = (assignmentId: string, startsAt: string, endsAt: string) => {
  return { assignmentId, status: 'SCHEDULED' as const, startsAt, endsAt };
};
const morning = shift('a', '2026-11-23T15:00:00Z', '2026-11-23T19:00:00Z');
const evening = shift('b', '2026-11-23T22:00:00Z', '2026-11-24T02:00:00Z');

const chosen = (kind: PunchKind, facts: Partial<Parameters<typeof assignmentOfPunch>[1]>) => {
  const chosenOne = assignmentOfPunch(
    { kind, at },
    { record: { open: null }, shifts: [], assignmentIds: ['a', 'b'], ...facts },
  );
  return typeof chosenOne === 'string' ? chosenOne : [chosenOne.code, chosenOne.field];
};

test('a punch is for the only assignment that there is', () => {
  expect(chosen('IN', { assignmentIds: ['b'] })).toBe('b');
  expect(chosen('IN', { assignmentIds: [] })).toEqual(['NO_WORK_TO_CLOCK', 'assignmentId']);
});

test('clocking in is for the shift that is near; where none is, the assignment is named', () => {
  expect(chosen('IN', { shifts: [morning, evening] })).toBe('a');
  expect(chosen('IN', { shifts: [evening] })).toEqual(['ASSIGNMENT_UNCLEAR', 'assignmentId']);
});

test('two assignments with a shift now have to be told apart by the person', () => {
  const other = shift('b', '2026-11-23T16:00:00Z', '2026-11-23T20:00:00Z');
  expect(chosen('IN', { shifts: [morning, other] })).toEqual([
    'ASSIGNMENT_UNCLEAR',
    'assignmentId',
  ]);
});

test('whatever ends or interrupts work is for the work that lasts', () => {
  const clockedIn = { id: 'i', assignmentId: 'b', kind: 'IN' as const, at, correctedBy: null };
  const open = { assignmentId: 'b', in: clockedIn, out: null, breaks: [] };
  expect(chosen('OUT', { record: { open }, shifts: [morning] })).toBe('b');
  expect(chosen('BREAK_START', { record: { open }, shifts: [morning] })).toBe('b');
});
