import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkSchedule } from '../job-order/work-schedule.ts';
import { addDays } from '../kernel/dates.ts';
import { lengthOf } from '../kernel/instants.ts';
import { localTimeAt } from '../kernel/zoned-time.ts';
import { plannedTime, weekdayOf } from './planned-time.ts';
import {
  type ScheduledAssignment,
  type ShiftDraft,
  shiftsOutside,
  shiftsToPlan,
} from './shifts-to-plan.ts';
import type { ShiftRecord } from './shift.ts';

const weekdays: WorkSchedule = {
  days: [1, 2, 3, 4, 5],
  startTime: '09:00',
  endTime: '17:30',
  breakMinutes: 30,
};
const chicago: ScheduledAssignment = {
  id: 'a',
  schedule: weekdays,
  timeZone: 'America/Chicago',
  startDate: '2026-10-26',
  endDate: null,
};
const twoWeeks = { from: '2026-10-26', through: '2026-11-08' };

describe('the shifts of a weekly schedule', () => {
  it('are those of its days, at the times on the wall of the location', () => {
    const { add } = shiftsToPlan(chicago, twoWeeks, [], []);
    expect(add.map(({ plannedFor }) => plannedFor.date)).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
    ]);
    expect(add[0]).toMatchObject({ startsAt: '2026-10-26T14:00:00.000Z', breakMinutes: 30 });
  });

  it.each([
    ['America/Chicago', '2026-10-30', '2026-11-02'],
    ['America/Chicago', '2026-03-06', '2026-03-09'],
    ['Europe/Berlin', '2026-10-23', '2026-10-26'],
    ['Europe/Berlin', '2026-03-27', '2026-03-30'],
  ])('stay at 9:00 in %s when clocks change between %s and %s', (timeZone, before, after) => {
    const assignment = { ...chicago, timeZone, startDate: '2026-01-01' };
    const { add } = shiftsToPlan(assignment, { from: before, through: after }, [], []);
    expect(add.map(({ startsAt }) => localTimeAt(timeZone, startsAt))).toEqual([
      { date: before, time: '09:00' },
      { date: after, time: '09:00' },
    ]);
    const utc = add.map(({ startsAt }) => startsAt.slice(11, 16));
    expect(utc[0]).not.toBe(utc[1]);
    expect(add.map(lengthOf)).toEqual([510, 510]);
  });

  it.each([
    ['America/Chicago', '2026-03-07', 7],
    ['America/Chicago', '2026-10-31', 9],
    ['Europe/Berlin', '2026-03-28', 7],
    ['Europe/Berlin', '2026-10-24', 9],
    ['Europe/Berlin', '2026-10-25', 8],
  ])('from 22:00 to 6:00 in %s on %s have %d hours', (zone, date, hours) => {
    const night = { startTime: '22:00', endTime: '06:00', breakMinutes: 0 };
    expect(lengthOf(plannedTime(night, date, zone))).toBe(hours * 60);
  });

  it.each([
    ['America/Chicago', '2026-03-08', '02:00', '03:00', 0],
    ['America/Chicago', '2026-03-08', '02:30', '03:15', 0],
    ['America/Chicago', '2026-03-08', '01:30', '03:30', 60],
    ['Africa/Cairo', '2026-04-24', '00:00', '01:00', 0],
  ])(
    'leave out a day in %s on which clocks skip all of the work (%s, %s to %s)',
    (timeZone, skipped, startTime, endTime, breakMinutes) => {
      const schedule = { days: [1, 2, 3, 4, 5, 6, 7], startTime, endTime, breakMinutes };
      const assignment = { ...chicago, schedule, timeZone, startDate: '2026-01-01' };
      const between = { from: addDays(skipped, -1), through: addDays(skipped, 1) };
      const { add, clashing } = shiftsToPlan(assignment, between, [], []);
      expect(add.map(({ plannedFor }) => plannedFor.date)).toEqual([between.from, between.through]);
      expect(clashing).toEqual([]);
    },
  );

  it('are none where the break is as long as the work', () => {
    const schedule = { ...weekdays, breakMinutes: 510 };
    expect(shiftsToPlan({ ...chicago, schedule }, twoWeeks, [], []).add).toEqual([]);
  });

  it('lie within the dates of the assignment, the end date included', () => {
    const assignment = { ...chicago, startDate: '2026-10-28', endDate: '2026-11-02' };
    const { add } = shiftsToPlan(assignment, twoWeeks, [], []);
    expect(add.map(({ plannedFor }) => plannedFor.date)).toEqual([
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-11-02',
    ]);
    const nothing = { add: [], clashing: [] };
    expect(shiftsToPlan({ ...chicago, startDate: null }, twoWeeks, [], [])).toEqual(nothing);
    expect(shiftsToPlan({ ...chicago, schedule: null }, twoWeeks, [], [])).toEqual(nothing);
  });

  it('are not planned again for a day whose shift was moved', () => {
    const { add } = shiftsToPlan(chicago, twoWeeks, [], []);
    const moved = add.map((shift, index) =>
      index === 2 ? { ...shift, ...plannedTime(weekdays, '2026-11-07', chicago.timeZone) } : shift,
    );
    expect(shiftsToPlan(chicago, twoWeeks, moved, [])).toEqual({ add: [], clashing: [] });
    expect(moved.filter((shift, index) => shift !== add[index])).toHaveLength(1);
  });

  it('are planned for one assignment, whatever was planned for another', () => {
    const { add } = shiftsToPlan({ ...chicago, id: 'other' }, twoWeeks, [], []);
    expect(shiftsToPlan(chicago, twoWeeks, add, []).add).toHaveLength(10);
  });

  it('leave out days on which the person works elsewhere, and name them', () => {
    const booked = {
      startsAt: '2026-10-27T20:00:00Z',
      endsAt: '2026-10-28T04:00:00Z',
      status: 'SCHEDULED',
    } as const;
    const plan = shiftsToPlan(chicago, twoWeeks, [], [booked]);
    expect(plan.add).toHaveLength(9);
    expect(plan.clashing.map(({ plannedFor }) => plannedFor.date)).toEqual(['2026-10-27']);
    const canceled = shiftsToPlan(chicago, twoWeeks, [], [{ ...booked, status: 'CANCELLED' }]);
    expect(canceled.add).toHaveLength(10);
  });

  it('are added once, however often and for whatever days it is done', () => {
    const date = fc
      .integer({ min: 1, max: 28 })
      .map((day) => `2026-11-${String(day).padStart(2, '0')}`);
    const schedule = fc.record({
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      startTime: fc.constantFrom('00:00', '06:00', '22:00'),
      endTime: fc.constantFrom('06:00', '14:00', '22:00'),
      breakMinutes: fc.constantFrom(0, 30),
    });
    fc.assert(
      fc.property(schedule, fc.array(fc.tuple(date, date), { maxLength: 4 }), (planned, runs) => {
        const assignment = { ...chicago, schedule: planned, startDate: '2026-11-03' };
        const existing: ShiftDraft[] = [];
        for (const [from, through] of runs) {
          existing.push(...shiftsToPlan(assignment, { from, through }, existing, []).add);
        }
        const days = existing.map(({ plannedFor }) => plannedFor.date);
        expect(new Set(days).size).toBe(days.length);
        for (const [from, through] of runs) {
          expect(shiftsToPlan(assignment, { from, through }, existing, []).add).toEqual([]);
        }
        expect(days.every((day) => planned.days.includes(weekdayOf(day)))).toBe(true);
      }),
    );
  });
});

it('finds the shifts that a changed end date leaves outside', () => {
  const shift = (startsAt: string, status: ShiftRecord['status'] = 'SCHEDULED') => ({
    startsAt,
    status,
    timeZone: 'America/Chicago',
  });
  const onLastDay = shift('2026-11-07T05:30:00Z');
  const dayAfter = shift('2026-11-07T06:30:00Z');
  const before = shift('2026-10-25T14:00:00Z');
  const worked = shift('2026-11-09T14:00:00Z', 'WORKED');
  const dates = { startDate: '2026-10-26', endDate: '2026-11-06' };
  expect(shiftsOutside(dates, [onLastDay, dayAfter, before, worked])).toEqual([dayAfter, before]);
});
