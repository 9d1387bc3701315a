import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { expect, test } from 'vitest';
import type { KnownClock, RecordedPunch } from '../../src/features/clock/device/known-clock.ts';
import type { WaitingPunch } from '../../src/features/clock/device/waiting-punch.ts';
import { clockState } from '../../src/features/clock/punching/clock-state.ts';
import { possiblePunches } from '../../src/features/clock/punching/possible-punches.ts';
import { retryDelay } from '../../src/features/clock/sending/retry-delay.ts';

const at = (time: string) => `2026-11-24T${time}:00.000Z`;

const known = (...punches: [PunchKind, string][]): KnownClock => ({
  accountId: 'ana',
  name: 'Ana Ortiz',
  agencyName: 'Harbor Staffing',
  office: { zone: 'America/Chicago' },
  rules: { repeatedInMinutes: 360, longestStretchMinutes: 960 },
  assignments: [],
  nextAssignmentId: null,
  punches: punches.map(([kind, time]): RecordedPunch => {
    return { kind, at: at(time), assignmentId: 'a', isCorrected: false };
  }),
});

const waits = (
  kind: PunchKind,
  time: string,
  refusedBecause: string[] | null = null,
): WaitingPunch => ({
  accountId: 'ana',
  kind,
  deviceAt: at(time),
  assignmentId: 'a',
  idempotencyKey: time,
  sequence: 1,
  position: null,
  sendFrom: at(time),
  refusedBecause,
});

const possible = (clock: KnownClock, waiting: WaitingPunch[], time: string) =>
  possiblePunches(clockState(clock, waiting, at(time)));

test('what waits on the device counts as if the server had it', () => {
  const clockedIn = known(['IN', '14:00']);
  expect(possible(clockedIn, [], '15:00')).toEqual(['OUT', 'BREAK_START']);
  expect(possible(clockedIn, [waits('BREAK_START', '15:00')], '15:01')).toEqual([
    'BREAK_END',
    'OUT',
  ]);
  expect(possible(clockedIn, [waits('OUT', '15:00')], '15:01')).toEqual(['IN']);
});

test('what was refused has no effect', () => {
  const refused = waits('OUT', '15:00', ['You are clocked in already.']);
  expect(possible(known(['IN', '14:00']), [refused], '15:01')).toEqual(['OUT', 'BREAK_START']);
});

test('a punch that the server has and that still waits is shown once', () => {
  const { punches } = clockState(known(['IN', '14:00']), [waits('IN', '14:00')], at('15:00'));
  expect(punches.map(({ isWaiting }) => isWaiting)).toEqual([false]);
});

test('who forgot to clock out can clock in again after some hours', () => {
  expect(possible(known(['IN', '04:00']), [], '14:00')).toEqual(['OUT', 'BREAK_START', 'IN']);
});

test('pauses grow to five minutes, and phones do not try all at once', () => {
  expect([1, 2, 3, 20].map((failures) => retryDelay(failures, 1))).toEqual([
    2_000, 4_000, 8_000, 300_000,
  ]);
  expect(retryDelay(1, 0)).toBe(1_000);
});
