import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, isBefore } from '../kernel/instants.ts';
import { countedPunches } from '../punch/counted-punches.ts';
import { punch, punchRules } from '../punch/punch.example.ts';
import type { Punch } from '../punch/punch.ts';
import { timeRecord } from '../punch/time-record.ts';
import { plannedTime } from '../shift/planned-time.ts';
import type { ShiftStatus } from '../shift/shift.ts';
import { countsByState, workingPerson } from './working-state.ts';

const rules = { lateAfterMinutes: 5, absentAfterMinutes: 60 };
const nine = plannedTime(
  { startTime: '09:00', endTime: '17:00', breakMinutes: 30 },
  '2026-11-24',
  'America/Chicago',
);
const at = (minutes: number) => addMinutes(nine.startsAt, minutes);

function person(
  now: string,
  punches: readonly Punch[] = [],
  status: ShiftStatus | null = 'SCHEDULED',
) {
  const { stretches } = timeRecord(countedPunches(punches, []), punchRules, now);
  const shift = status === null ? null : { ...nine, status };
  return workingPerson({ shift, stretches, now }, rules);
}

const clockIn = punch('IN', '2026-11-24 08:58');
const breakStart = punch('BREAK_START', '2026-11-24 12:00');
const breakEnd = punch('BREAK_END', '2026-11-24 12:30');
const clockOut = punch('OUT', '2026-11-24 17:00');

describe('somebody with a shift', () => {
  it.each([
    [-60, 'NOT_YET_IN', 5],
    [4, 'NOT_YET_IN', 5],
    [5, 'LATE', 60],
    [59, 'LATE', 60],
    [60, 'ABSENT', null],
    [600, 'ABSENT', null],
  ] as const)(
    'and without a punch is, %d minutes after its beginning, %s',
    (minutes, state, next) => {
      const changesAt = next === null ? null : at(next);
      expect(person(at(minutes))).toMatchObject({ state, clock: null, changesAt });
    },
  );

  it('is absent as soon as a no-show is recorded, or a short shift is over', () => {
    expect(person(at(5), [], 'NO_SHOW').state).toBe('ABSENT');
    const short = { ...nine, endsAt: at(30), status: 'SCHEDULED' } as const;
    const shown = workingPerson({ shift: short, stretches: [], now: at(30) }, rules);
    expect(shown.state).toBe('ABSENT');
  });

  it('is in, on break, in again, and out, since then', () => {
    const after = (...punches: Punch[]) => {
      const { state, clock, since } = person(at(200), punches);
      expect(state).toBe(clock);
      return [state, since];
    };
    expect(after(clockIn)).toEqual(['IN', clockIn.deviceAt]);
    expect(after(clockIn, breakStart)).toEqual(['ON_BREAK', breakStart.deviceAt]);
    expect(after(clockIn, breakStart, breakEnd)).toEqual(['IN', breakEnd.deviceAt]);
    expect(after(clockIn, breakStart, clockOut)).toEqual(['OUT', clockOut.deviceAt]);
  });

  it('is no longer late once in, but was, by so many minutes', () => {
    const came = (time: string) => person(at(200), [punch('IN', `2026-11-24 ${time}`)]);
    expect(came('09:20')).toMatchObject({ state: 'IN', lateMinutes: 20 });
    expect(came('09:04')).toMatchObject({ state: 'IN', lateMinutes: 0 });
    expect(person(at(12))).toMatchObject({ state: 'LATE', lateMinutes: 12 });
  });

  it('is out when the shift was recorded as worked or left early without punches', () => {
    expect(person(at(200), [], 'WORKED').state).toBe('OUT');
    expect(person(at(200), [], 'LEFT_EARLY').state).toBe('OUT');
  });
});

it('works without a shift where there is none, or it was canceled', () => {
  expect(person(at(10), [clockIn], null)).toMatchObject({ state: 'WITHOUT_SHIFT', clock: 'IN' });
  const canceled = person(at(200), [clockIn, breakStart], 'CANCELLED');
  expect(canceled).toMatchObject({ state: 'WITHOUT_SHIFT', clock: 'ON_BREAK', lateMinutes: 0 });
});

it('changes exactly when it says, if nothing happens', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600, max: 600 }), (minutes) => {
      const { state, changesAt } = person(at(minutes));
      if (changesAt === null) return;
      expect(isBefore(at(minutes), changesAt)).toBe(true);
      expect(person(addMinutes(changesAt, -1)).state).toBe(state);
      expect(person(changesAt).state).not.toBe(state);
    }),
  );
});

it('counts the people in each state', () => {
  const people = [person(at(0)), person(at(10)), person(at(10)), person(at(10), [clockIn], null)];
  expect(countsByState(people)).toEqual({
    NOT_YET_IN: 1,
    LATE: 2,
    IN: 0,
    ON_BREAK: 0,
    OUT: 0,
    ABSENT: 0,
    WITHOUT_SHIFT: 1,
  });
});
