import { type Instant, laterInstant } from '@stint/domain/kernel/instants.ts';
import { dateMustBeRecordable } from '@stint/domain/assignment/recordable-dates.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import type { CountedPunch } from '@stint/domain/punch/punch.ts';
import type { PunchFlag, Stretch, TimeRecord } from '@stint/domain/punch/stretch.ts';
import { type PunchRules, runningBreak, timeRecord } from '@stint/domain/punch/time-record.ts';
import { nextShift } from '@stint/domain/shift/next-shift.ts';
import { shiftOfStretch } from '@stint/domain/shift/shift-of-stretch.ts';
import { punchRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import { Clock } from './clock.type.ts';
import { daysBefore, punchEvidence } from './punch-evidence.facts.ts';
import {
  assignmentsToClock,
  type ClockAssignment,
  type ClockShift,
  shiftsToClock,
} from './work-to-clock.facts.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

/** So many days ahead the next shift is looked for. */
const DAYS_AHEAD = 60;

/** The clock of the signed-in employee; nothing for everybody else. */
export async function clock({ viewer, agency, database, now }: SignedInContext) {
  if (viewer.kind !== 'EMPLOYEE') return null;
  const { employeeId } = viewer;
  return database.read(async (db) => {
    const connection = { db, agencyId: agency.id };
    const settings = await settingsOfClients(connection, []);
    const evidence = await punchEvidence(connection, [employeeId], { from: now, to: now });
    const { punches = [], corrections = [] } = evidence.get(employeeId) ?? {};
    const counted = countedPunches(punches, corrections);
    const rules = punchRulesOf(settings.agency);
    const record = timeRecord(counted, rules, now);
    const ahead = { from: now, to: daysBefore(now, -DAYS_AHEAD) };
    const shifts = await shiftsToClock(connection, employeeId, ahead);
    const assignments = await assignmentsToClock(connection, employeeId);
    return shownClock({ now, rules, counted, record, shifts, assignments });
    // What somebody has just punched is shown, whatever a replica knows.
  }, 'primary');
}

interface ClockFacts {
  now: Instant;
  rules: PunchRules;
  counted: readonly CountedPunch[];
  record: TimeRecord;
  shifts: readonly ClockShift[];
  assignments: readonly ClockAssignment[];
}

function shownClock(facts: ClockFacts): Clock {
  const { now, rules, record, assignments, shifts } = facts;
  const { open } = record;
  const recordable = assignments.filter(
    (each) => !dateMustBeRecordable(each, localTimeAt(each.timeZone, now).date),
  );
  return Object.assign(new Clock(), {
    now,
    ...rules,
    clockedInSince: open?.in.at ?? null,
    onBreakSince: (open && runningBreak(open)?.start.at) ?? null,
    assignment: open?.assignmentId ?? null,
    nextShift: nextShift(shifts, begunShifts(record.stretches, shifts), now)?.id ?? null,
    assignments: recordable.map(({ id }) => id),
    punches: todaysPunches(facts),
    flags: record.flags.map((flag) => shownFlag(flag, facts.counted)),
  });
}

/** Ids of the shifts for which somebody has clocked in. */
function begunShifts(stretches: readonly Stretch[], shifts: readonly ClockShift[]) {
  return new Set(stretches.flatMap((stretch) => shiftOfStretch(stretch, shifts)?.id ?? []));
}

/** Those of the day at the place where they were made, and of the work that lasts. */
function todaysPunches({ now, counted, record, assignments }: ClockFacts) {
  const zones = new Map(assignments.map(({ id, timeZone }) => [id, timeZone]));
  const { open } = record;
  return counted
    .filter(({ at, assignmentId }) => {
      const zone = zones.get(assignmentId);
      if (open && laterInstant(open.in.at, at) === at) return true;
      return zone && localTimeAt(zone, at).date === localTimeAt(zone, now).date;
    })
    .map(({ kind, at, assignmentId, correctedBy }) => {
      return { kind, at, assignment: assignmentId, isCorrected: correctedBy !== null };
    });
}

function shownFlag({ kind, punchId }: PunchFlag, counted: readonly CountedPunch[]) {
  const punch = counted.find(({ id }) => id === punchId)!;
  return { flag: kind, kind: punch.kind, at: punch.at };
}
