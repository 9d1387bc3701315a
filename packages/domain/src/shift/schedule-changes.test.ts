import { describe, expect, it } from 'vitest';
import type { WorkSchedule } from '../job-order/work-schedule.ts';
import { localTimeAt } from '../kernel/zoned-time.ts';
import { plannedTime } from './planned-time.ts';
import { type FollowingShift, scheduleChanges } from './schedule-changes.ts';
import { shiftsToPlan } from './shifts-to-plan.ts';

const timeZone = 'America/Chicago';
const nine: WorkSchedule = {
  days: [1, 2, 3, 4, 5],
  startTime: '09:00',
  endTime: '17:00',
  breakMinutes: 30,
};
const assignment = {
  id: 'a',
  status: 'ACTIVE',
  schedule: nine,
  timeZone,
  startDate: '2026-11-02',
  endDate: null,
} as const;
const week = { from: '2026-11-23', through: '2026-11-27' };
const monday = '2026-11-23T14:00:00Z';
const nothing = { add: [], clashing: [], change: [], withdraw: [] };

/** The shifts of that week, named by their days. */
function planned(over: Record<string, Partial<FollowingShift>> = {}): FollowingShift[] {
  return shiftsToPlan(assignment, week, [], []).add.map((draft) => ({
    ...draft,
    id: draft.plannedFor.date.slice(-2),
    status: 'SCHEDULED',
    assignmentId: 'a',
    moved: false,
    reason: null,
    clockedIn: false,
    ...over[draft.plannedFor.date.slice(-2)],
  }));
}

const changes = (
  over: Partial<Parameters<typeof scheduleChanges>[0]>,
  existing = planned(),
  booked: Parameters<typeof scheduleChanges>[3] = [],
  now = monday,
) => scheduleChanges({ ...assignment, ...over }, week, existing, booked, now);

describe('shifts follow their schedule', () => {
  it('and are left alone where they do', () => {
    expect(changes({})).toEqual(nothing);
  });

  it('to other times, except those that were moved and those that have begun', () => {
    const moved = { ...plannedTime(nine, '2026-11-29', timeZone), moved: true };
    const { change, ...rest } = changes(
      { schedule: { ...nine, startTime: '07:00', endTime: '15:00' } },
      planned({ 25: moved }),
      [],
      '2026-11-24T16:00:00Z',
    );
    expect(rest).toEqual({ add: [], clashing: [], withdraw: [] });
    expect(change.map(({ id }) => id)).toEqual(['26', '27']);
    expect(localTimeAt(timeZone, change[0]!.times.startsAt).time).toBe('07:00');
  });

  it('to other days, and back', () => {
    const schedule = { ...nine, days: [1, 6] };
    expect(changes({ schedule }).withdraw).toEqual(['24', '25', '26', '27']);
    const withdrawn = planned({ 24: { status: 'CANCELLED' } });
    expect(changes({}, withdrawn).change.map(({ id }) => id)).toEqual(['24']);
    const canceled = planned({ 24: { status: 'CANCELLED', reason: 'Inventory' } });
    expect(changes({}, canceled)).toEqual(nothing);
    const given = planned({ 24: { assignmentId: 'b' } });
    expect(changes({}, given)).toEqual(nothing);
    const begun = planned({ 24: { clockedIn: true } });
    expect(changes({ schedule }, begun).withdraw).toEqual(['25', '26', '27']);
  });

  it('but not the schedule of another assignment, to which they were given', () => {
    const given = { plannedFor: { assignmentId: 'b', date: '2026-11-25' } };
    const { change, withdraw } = changes(
      { schedule: { ...nine, days: [1], startTime: '07:00' } },
      planned({ 25: given }),
    );
    expect(change.map(({ id }) => id)).not.toContain('25');
    expect(withdraw).not.toContain('25');
    expect(withdraw).toContain('26');
  });

  it('until the assignment ends, whoever moved them', () => {
    const existing = planned({ 27: { moved: true } });
    const ended = { status: 'CLOSED', endDate: '2026-11-25' } as const;
    expect(changes(ended, existing)).toEqual({ ...nothing, withdraw: ['26', '27'] });
    expect(changes({ status: 'CANCELLED' }, existing).withdraw).toHaveLength(5);
    const again = planned({ 26: { status: 'CANCELLED' }, 27: { status: 'CANCELLED' } });
    expect(changes({}, again).change.map(({ id }) => id)).toEqual(['26', '27']);
  });

  it('but not where the person works elsewhere', () => {
    const early = { ...nine, startTime: '05:00', endTime: '13:00' };
    const other = {
      ...plannedTime({ ...nine, startTime: '04:00', endTime: '08:00' }, '2026-11-25', timeZone),
      status: 'SCHEDULED',
    } as const;
    const plan = changes({ schedule: early }, planned(), [other]);
    expect(plan.withdraw).toEqual(['25']);
    expect(plan.clashing.map(({ plannedFor }) => plannedFor.date)).toEqual(['2026-11-25']);
    expect(plan.change.map(({ id }) => id)).toEqual(['23', '24', '26', '27']);
  });

  it('also further ahead than is planned now', () => {
    const existing = planned();
    const short = { from: '2026-11-23', through: '2026-11-24' };
    const later = { ...nine, endTime: '18:00' };
    const plan = scheduleChanges({ ...assignment, schedule: later }, short, existing, [], monday);
    expect(plan.change).toHaveLength(5);
  });
});
