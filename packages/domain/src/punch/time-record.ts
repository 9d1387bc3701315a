import { type Instant, minutesBetween } from '../kernel/instants.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { CountedPunch } from './punch.ts';
import {
  type Break,
  hasEnded,
  type PunchFlag,
  type PunchFlagKind,
  type Stretch,
  type TimeRecord,
} from './stretch.ts';

/** When punches belong together. */
export interface PunchRules {
  /** Clocking in again so soon after the last punch of a stretch has no effect; later it begins another one. */
  repeatedInMinutes: number;
  /** A stretch is not longer; what comes later belongs to another whose beginning is missing. */
  longestStretchMinutes: number;
}

/** Minutes within which the same button was pressed twice. */
const DOUBLE_TAP_MINUTES = 5;

/**
 * What the punches of one person come to (T-2): stretches of work with their breaks. Clocking out ends an open
 * break. Clocking out that was forgotten leaves its stretch without an end, is flagged, and keeps nobody from
 * clocking in the next day. At most one stretch is open, whoever pressed whatever on how many phones. A punch that is
 * further ahead than a repetition counts once its time has come: the clock of the device was wrong, and what is done
 * at the right time goes before it.
 *
 * @param punches of all assignments of the person, in order (`countedPunches`)
 * @param now what is open for too long by then was forgotten; what is far ahead of it is not yet there
 */
export function timeRecord(
  punches: readonly CountedPunch[],
  rules: PunchRules,
  now: Instant,
): TimeRecord {
  const reading: Reading = { stretches: [], open: null, flags: [] };
  for (const punch of punches) {
    if (minutesBetween(now, punch.at) < rules.repeatedInMinutes) read(reading, punch, rules);
  }
  const { stretches, open, flags } = reading;
  if (open === null) return { stretches, open, flags };
  if (minutesBetween(open.in.at, now) <= rules.longestStretchMinutes) {
    return { stretches: [...stretches, open], open, flags };
  }
  flag(reading, 'MISSING_OUT', open.in);
  return { stretches: [...stretches, open], open: null, flags };
}

/**
 * T-2: nobody is clocked in twice at once. For a punch that is made now; one that waited on its device is kept
 * whatever it says, and has no effect where it repeats another.
 */
export function mustNotBeClockedIn(
  { open }: TimeRecord,
  at: Instant,
  { repeatedInMinutes }: PunchRules,
): Refusal | undefined {
  if (open === null || minutesBetween(lastOf(open).at, at) >= repeatedInMinutes) return undefined;
  return refuse('CLOCKED_IN', {});
}

interface OpenStretch extends Stretch {
  breaks: Break[];
}

interface Reading {
  stretches: Stretch[];
  open: OpenStretch | null;
  flags: PunchFlag[];
}

function read(reading: Reading, punch: CountedPunch, rules: PunchRules): void {
  const { open } = reading;
  if (punch.kind === 'IN') return clockIn(reading, punch, rules);
  const fits =
    open !== null &&
    open.assignmentId === punch.assignmentId &&
    minutesBetween(open.in.at, punch.at) <= rules.longestStretchMinutes;
  if (!fits) return flag(reading, repeatsOut(reading, punch) ? 'REPEATED' : 'MISSING_IN', punch);
  if (punch.kind === 'OUT') return clockOut(reading, open, punch);
  if (punch.kind === 'BREAK_START') return startBreak(reading, open, punch);
  return endBreak(reading, open, punch);
}

function clockIn(reading: Reading, punch: CountedPunch, { repeatedInMinutes }: PunchRules): void {
  const { open } = reading;
  const { assignmentId } = punch;
  if (open !== null) {
    const repeats =
      open.assignmentId === assignmentId &&
      minutesBetween(lastOf(open).at, punch.at) < repeatedInMinutes;
    if (repeats) return flag(reading, 'REPEATED', punch);
    flag(reading, 'MISSING_OUT', open.in);
    reading.stretches.push(open);
  }
  reading.open = { assignmentId, in: punch, out: null, breaks: [] };
}

function clockOut(reading: Reading, open: OpenStretch, punch: CountedPunch): void {
  const running = runningBreak(open);
  if (running) flag(reading, 'BREAK_ENDED_BY_OUT', running.start);
  reading.stretches.push({ ...open, out: punch });
  reading.open = null;
}

function startBreak(reading: Reading, open: OpenStretch, punch: CountedPunch): void {
  if (runningBreak(open)) return flag(reading, 'REPEATED', punch);
  open.breaks.push({ start: punch, end: null });
}

function endBreak(reading: Reading, open: OpenStretch, punch: CountedPunch): void {
  const running = runningBreak(open);
  if (running) {
    running.end = punch;
    return;
  }
  const ended = open.breaks.at(-1)?.end;
  const repeats = ended && minutesBetween(ended.at, punch.at) < DOUBLE_TAP_MINUTES;
  flag(reading, repeats ? 'REPEATED' : 'MISSING_BREAK_START', punch);
}

function repeatsOut({ open, stretches }: Reading, punch: CountedPunch): boolean {
  const last = stretches.at(-1);
  if (open !== null || punch.kind !== 'OUT' || last === undefined || !hasEnded(last)) return false;
  return (
    last.assignmentId === punch.assignmentId &&
    minutesBetween(last.out.at, punch.at) < DOUBLE_TAP_MINUTES
  );
}

/** The break that lasts. */
export function runningBreak({ out, breaks }: Stretch): Break | undefined {
  const last = breaks.at(-1);
  return out === null && last?.end === null ? last : undefined;
}

function lastOf({ in: clockedIn, breaks }: Stretch): CountedPunch {
  const last = breaks.at(-1);
  return last?.end ?? last?.start ?? clockedIn;
}

function flag({ flags }: Reading, kind: PunchFlagKind, punch: CountedPunch): void {
  const { id: punchId, assignmentId } = punch;
  flags.push({ kind, punchId, assignmentId });
}
