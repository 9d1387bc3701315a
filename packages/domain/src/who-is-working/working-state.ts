import {
  addMinutes,
  earlierInstant,
  type Instant,
  isBefore,
  minutesBetween,
} from '../kernel/instants.ts';
import { type Labels, valuesOf } from '../kernel/labels.ts';
import type { Stretch } from '../punch/stretch.ts';
import { runningBreak } from '../punch/time-record.ts';
import type { ShiftRecord } from '../shift/shift.ts';

export const workingStateLabels = {
  NOT_YET_IN: 'Not yet in',
  LATE: 'Late',
  IN: 'In',
  ON_BREAK: 'On break',
  OUT: 'Out',
  ABSENT: 'Absent',
  WITHOUT_SHIFT: 'Worked without a shift',
} as const satisfies Labels<string>;

/** How somebody stands to the shift of the day (S-21). */
export type WorkingState = keyof typeof workingStateLabels;

/** What the clock says of somebody who has clocked in. */
export type ClockState = 'IN' | 'ON_BREAK' | 'OUT';

export interface WorkingFacts {
  /** `null` for work without one. */
  shift: Pick<ShiftRecord, 'status' | 'startsAt' | 'endsAt'> | null;
  /** What was worked of the shift, or without one; in order. */
  stretches: readonly Stretch[];
  now: Instant;
}

/** When somebody who has not clocked in is late, and when they are taken as absent. */
export interface LatenessRules {
  lateAfterMinutes: number;
  absentAfterMinutes: number;
}

/** Somebody on the board. */
export interface WorkingPerson {
  state: WorkingState;
  /** Also of work without a shift; `null` before clocking in. */
  clock: ClockState | null;
  /** When the clock came to that. */
  since: Instant | null;
  /** Minutes after the beginning of the shift, of somebody who was late; otherwise 0. */
  lateMinutes: number;
  /** When the state changes if nothing happens, so that the board is told then; `null` for never. */
  changesAt: Instant | null;
}

/** What the board shows of one person at a moment. */
export function workingPerson(facts: WorkingFacts, rules: LatenessRules): WorkingPerson {
  const { shift, stretches } = facts;
  const { clock, since } = clockOf(stretches);
  const lateMinutes = lateness(facts, rules);
  const shown = { clock, since, lateMinutes, changesAt: null };
  if (shift === null || (shift.status === 'CANCELLED' && clock !== null)) {
    return { ...shown, state: 'WITHOUT_SHIFT' };
  }
  if (clock !== null) return { ...shown, state: clock };
  if (shift.status === 'NO_SHOW') return { ...shown, state: 'ABSENT' };
  if (shift.status === 'WORKED' || shift.status === 'LEFT_EARLY') return { ...shown, state: 'OUT' };
  return { ...shown, ...waitedFor(shift, facts.now, rules) };
}

/** How many people there are in each state. */
export function countsByState(
  people: readonly Pick<WorkingPerson, 'state'>[],
): Record<WorkingState, number> {
  const counts = valuesOf(workingStateLabels).map((state) => {
    return [state, people.filter((person) => person.state === state).length];
  });
  return Object.fromEntries(counts) as Record<WorkingState, number>;
}

function waitedFor(
  { startsAt, endsAt }: NonNullable<WorkingFacts['shift']>,
  now: Instant,
  { lateAfterMinutes, absentAfterMinutes }: LatenessRules,
): Pick<WorkingPerson, 'state' | 'changesAt'> {
  const late = addMinutes(startsAt, lateAfterMinutes);
  const absent = earlierInstant(addMinutes(startsAt, absentAfterMinutes), endsAt);
  if (!isBefore(now, absent)) return { state: 'ABSENT', changesAt: null };
  return isBefore(now, late)
    ? { state: 'NOT_YET_IN', changesAt: earlierInstant(late, absent) }
    : { state: 'LATE', changesAt: absent };
}

function clockOf(stretches: readonly Stretch[]): Pick<WorkingPerson, 'clock' | 'since'> {
  const last = stretches.at(-1);
  if (last === undefined) return { clock: null, since: null };
  if (last.out !== null) return { clock: 'OUT', since: last.out.at };
  const onBreak = runningBreak(last);
  if (onBreak) return { clock: 'ON_BREAK', since: onBreak.start.at };
  return { clock: 'IN', since: (last.breaks.at(-1)?.end ?? last.in).at };
}

function lateness(
  { shift, stretches, now }: WorkingFacts,
  { lateAfterMinutes }: LatenessRules,
): number {
  if (shift === null || shift.status === 'CANCELLED') return 0;
  const came = stretches[0]?.in.at ?? now;
  const minutes = Math.floor(minutesBetween(shift.startsAt, came));
  return minutes >= lateAfterMinutes && minutes > 0 ? minutes : 0;
}
