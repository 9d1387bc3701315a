import { expect, it } from 'vitest';
import { plain, punch } from '../punch/punch.example.ts';
import type { CountingRules } from '../punch/worked-time.ts';
import { punchedTimes } from './punched-times.ts';
import { worked } from './timesheet.example.ts';

const week = { startDate: '2026-11-23', endDate: '2026-11-29' };
const quarters: CountingRules = {
  ...plain,
  rounding: { mode: 'NEAREST', stepMinutes: 15, breakPointMinutes: 8 },
};

it('tells raw and rounded times of each stretch, its breaks, and what rounding gave or took', () => {
  const stretches = worked(
    [
      punch('IN', '2026-11-23 09:04'),
      punch('BREAK_START', '2026-11-23 12:00'),
      punch('BREAK_END', '2026-11-23 12:45'),
      punch('OUT', '2026-11-23 17:10'),
      punch('IN', '2026-11-24 08:56'),
      punch('OUT', '2026-11-24 17:00'),
    ],
    quarters,
  );
  const times = punchedTimes(week, stretches);
  expect(
    times.map(({ date, minutes, roundingMinutes }) => [date, minutes, roundingMinutes]),
  ).toEqual([
    ['2026-11-23', 450, 9],
    ['2026-11-24', 480, -4],
  ]);
  expect(times[0]).toMatchObject({
    startsAt: '2026-11-23T15:00:00.000Z',
    rawStartsAt: '2026-11-23T15:04:00.000Z',
    endsAt: '2026-11-23T23:15:00.000Z',
    rawEndsAt: '2026-11-23T23:10:00.000Z',
    breaks: [{ minutes: 45, isPaid: false }],
  });
});

it('leaves out what began on other days, and keeps what rounding left without time', () => {
  const stretches = worked(
    [
      punch('IN', '2026-11-22 22:00'),
      punch('OUT', '2026-11-23 06:00'),
      punch('IN', '2026-11-23 09:01'),
      punch('OUT', '2026-11-23 09:03'),
      punch('IN', '2026-11-29 22:00'),
      punch('OUT', '2026-11-30 06:00'),
    ],
    quarters,
  );
  const times = punchedTimes(week, stretches);
  expect(
    times.map(({ date, minutes, roundingMinutes }) => [date, minutes, roundingMinutes]),
  ).toEqual([
    ['2026-11-23', 0, -2],
    ['2026-11-29', 480, 0],
  ]);
});
