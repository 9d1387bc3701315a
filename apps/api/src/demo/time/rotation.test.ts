import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { addMinutes, instantOf, isBefore, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import { localTimeAt, minutesOfDay, spanOfDay } from '@stint/domain/kernel/zoned-time.ts';
import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { countsByState, workingStateLabels } from '@stint/domain/who-is-working/working-state.ts';
import { describe, expect, it } from 'vitest';
import type { BoardRows } from '../../who-is-working/board-rows.facts.ts';
import { workingBoard } from '../../who-is-working/working-board.ts';
import { CREW_SIZE, rotationOn, unplannedWorkOn } from './rotation.ts';
import { rotationLateness } from '../cast/time.ts';
import { type DemoPunch, rotationPunches, unplannedPunches } from './rotation-punches.ts';

const ZONE = 'America/Chicago';
/** Minutes between two times at which punches are recorded. */
const RUNS_EVERY = 5;

const members = Array.from({ length: CREW_SIZE }, (_, member) => member);

/** What the board reads, with the punches that were recorded by then. */
function boardRows(today: IsoDate, recordedAt: string): BoardRows {
  const days = [-2, -1, 0, 1].map((day) => addDays(today, day));
  const planned = days.flatMap((date) =>
    rotationOn(date).map((shift) => ({ shift, date, id: `${date} ${shift.member}` })),
  );
  const punches = [
    ...planned.flatMap(({ shift, date }) =>
      stored(shift.member, rotationPunches(shift, date, ZONE)),
    ),
    ...days.flatMap((date) => {
      const work = unplannedWorkOn(date);
      return stored(work.member, unplannedPunches(work, date, ZONE));
    }),
  ];
  return {
    shifts: planned.map(({ shift, date, id }) => ({
      id,
      assignmentId: String(shift.member),
      status: 'SCHEDULED',
      updatedAt: recordedAt,
      ...plannedTime(shift, date, ZONE),
    })),
    punches: punches.filter(({ deviceAt }) => !isBefore(recordedAt, deviceAt)),
    corrections: [],
    work: members.map((member) => ({
      id: String(member),
      number: member,
      employeeId: String(member),
      name: String(member),
      sortName: String(member),
      jobTitle: '',
      clientId: 'client',
      clientName: '',
      locationName: null,
      timeZone: ZONE,
    })),
    agency: {},
    clients: { client: rotationLateness },
  };
}

function stored(member: number, punches: readonly DemoPunch[]) {
  return punches.map(({ kind, at }) => ({
    id: `${member} ${kind} ${at}`,
    employeeId: String(member),
    assignmentId: String(member),
    kind,
    deviceAt: at,
    sentAt: at,
    receivedAt: at,
    deviceId: null,
    sequence: null,
  }));
}

describe.each([
  ['any day', '2026-11-28'],
  ['a day of another turn', '2026-11-29'],
  ['the day on which clocks go forward', '2027-03-14'],
  ['the day after', '2027-03-15'],
  ['the day on which clocks go back', '2026-11-01'],
  ['the day after', '2026-11-02'],
  ['the last day of a year', '2026-12-31'],
  ['its first day', '2027-01-01'],
  ['a leap day', '2028-02-29'],
])('the rotation of %s (%s)', (_, today) => {
  it('has people in every state, from each time that punches are recorded until the next', () => {
    const { startsAt } = spanOfDay(ZONE, today);
    const missing: string[] = [];
    for (let minute = 0; minute < minutesOfDay(ZONE, today); minute += RUNS_EVERY) {
      const rows = boardRows(today, addMinutes(startsAt, minute));
      // Not at once: nobody is on a new day before some of it has passed.
      for (const later of [0.5, RUNS_EVERY - 0.5]) {
        const now = addMinutes(startsAt, minute + later);
        const { lines } = workingBoard(rows, now);
        const counts = countsByState(lines.map(({ person }) => person));
        for (const state of Object.keys(workingStateLabels) as (keyof typeof counts)[]) {
          if (counts[state] === 0) missing.push(`${localTimeAt(ZONE, now).time} ${state}`);
        }
      }
    }
    expect(missing).toEqual([]);
  }, 60_000);

  it('gives nobody two shifts at once, and everybody hours between them', () => {
    const shifts = [today, addDays(today, 1)].flatMap((date) =>
      rotationOn(date).map((shift) => ({ ...shift, ...plannedTime(shift, date, ZONE) })),
    );
    for (const own of Map.groupBy(shifts, ({ member }) => member).values()) {
      const [first, next] = own.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
      if (!next) continue;
      const between = millisecondsOf(next.startsAt) - millisecondsOf(first!.endsAt);
      expect(between / 3_600_000).toBeGreaterThan(8);
    }
  });
});

it('is deterministic, and its times are whole minutes', () => {
  const [shift] = rotationOn('2026-11-28');
  const punches = rotationPunches(shift!, '2026-11-28', ZONE);
  expect(punches).toEqual(rotationPunches(rotationOn('2026-11-28')[0]!, '2026-11-28', ZONE));
  expect(punches.map(({ kind }) => kind)).toEqual([
    'IN',
    ...Array.from({ length: 4 }, () => ['BREAK_START', 'BREAK_END']).flat(),
    'OUT',
  ]);
  for (const { at } of punches) expect(instantOf(millisecondsOf(at))).toMatch(/:00(\.000)?Z$/);
});
