import { type Instant, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import type { CountedPunch } from '@stint/domain/punch/punch.ts';
import type { Stretch } from '@stint/domain/punch/stretch.ts';
import { mustNotBeClockedIn, runningBreak, timeRecord } from '@stint/domain/punch/time-record.ts';
import { isSamePunch, type KnownClock, type RecordedPunch } from '../device/known-clock.ts';
import type { WaitingPunch } from '../device/waiting-punch.ts';

/** A punch as it is shown: the server has it, or it waits on this device. */
export interface ShownPunch extends RecordedPunch {
  isWaiting: boolean;
}

/** How somebody stands to the clock, as far as this device knows. */
export interface ClockState {
  /** The work that lasts. */
  open: Stretch | null;
  onBreakSince: Instant | null;
  /** Clocking in is possible: they are out, or the last punch is so long ago that clocking out was forgotten. */
  mayClockIn: boolean;
  /** In the order in which they happened. */
  punches: readonly ShownPunch[];
}

/**
 * The state of the clock at a moment: what the server last said, and what has been punched on this device since (T-2).
 *
 * @param waiting of the same person; those that were refused have no effect
 */
export function clockState(
  known: KnownClock,
  waiting: readonly WaitingPunch[],
  now: Instant,
): ClockState {
  const punches = shownPunches(known.punches, waiting);
  const record = timeRecord(punches.map(counted), known.rules, now);
  const { open } = record;
  return {
    open,
    onBreakSince: (open && runningBreak(open)?.start.at) ?? null,
    mayClockIn: mustNotBeClockedIn(record, now, known.rules) === undefined,
    punches,
  };
}

/** The server may have a punch that still waits here, because its answer was lost. */
function shownPunches(
  recorded: readonly RecordedPunch[],
  waiting: readonly WaitingPunch[],
): ShownPunch[] {
  const isRecorded = ({ kind, deviceAt }: WaitingPunch) =>
    recorded.some((each) => isSamePunch(each, { kind, at: deviceAt }));
  const added = waiting
    .filter((punch) => punch.refusedBecause === null && !isRecorded(punch))
    .map(({ kind, deviceAt: at, assignmentId }) => {
      return { kind, at, assignmentId, isCorrected: false, isWaiting: true };
    });
  const known = recorded.map((punch) => ({ ...punch, isWaiting: false }));
  return [...known, ...added].toSorted(
    (one, other) => millisecondsOf(one.at) - millisecondsOf(other.at),
  );
}

function counted({ kind, at, assignmentId }: ShownPunch, index: number): CountedPunch {
  return { id: String(index), kind, at, assignmentId, correctedBy: null };
}
