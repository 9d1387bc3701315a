import { expect, test } from 'vitest';
import type { CountedPunch, PunchKind } from './punch.ts';
import { timeWorked } from './running-time.ts';

const at = (kind: PunchKind, time: string): CountedPunch => ({
  id: time,
  assignmentId: 'a',
  kind,
  at: `2026-11-24T${time}:00Z`,
  correctedBy: null,
});
const clockedIn = { assignmentId: 'a', in: at('IN', '14:00'), out: null, breaks: [] };
const lunch = { start: at('BREAK_START', '18:00'), end: at('BREAK_END', '18:30') };
const minutes = (milliseconds: number) => milliseconds / 60_000;

test('time runs from clocking in, stands still during a break, and goes on after it', () => {
  expect(minutes(timeWorked(clockedIn, '2026-11-24T15:20:00Z'))).toBe(80);
  const onBreak = { ...clockedIn, breaks: [{ ...lunch, end: null }] };
  expect(minutes(timeWorked(onBreak, '2026-11-24T18:20:00Z'))).toBe(240);
  const back = { ...clockedIn, breaks: [lunch] };
  expect(minutes(timeWorked(back, '2026-11-24T19:00:00Z'))).toBe(270);
});

test('work that has ended no longer grows', () => {
  const ended = { ...clockedIn, out: at('OUT', '22:00'), breaks: [lunch] };
  expect(minutes(timeWorked(ended, '2026-11-25T10:00:00Z'))).toBe(450);
});

test('a clock that was set back shows no negative time', () => {
  expect(timeWorked(clockedIn, '2026-11-24T13:00:00Z')).toBe(0);
});
