import { millisecondsOf } from '../kernel/instants.ts';
import type { CountedPunch, Punch, PunchCorrection, PunchKind } from './punch.ts';

/**
 * The punches as they count, in the order in which they happened (T-2): each id once, with its latest correction.
 * The result is the same in whatever order, and however often, punches and corrections arrived.
 */
export function countedPunches(
  punches: readonly Punch[],
  corrections: readonly PunchCorrection[],
): CountedPunch[] {
  const counted = new Map<string, CountedPunch>();
  for (const { id, assignmentId, kind, deviceAt } of punches.toSorted(byArrival)) {
    if (counted.has(id)) continue;
    counted.set(id, { id, assignmentId, kind, at: deviceAt, correctedBy: null });
  }
  const removed = new Set<string>();
  for (const correction of corrections.toSorted(byTimeMade)) {
    if (correction.change === 'REMOVE') removed.add(correction.punchId);
    else correct(counted, removed, correction);
  }
  return [...counted.values()].filter(({ id }) => !removed.has(id)).toSorted(byTime);
}

/** These punches, which are in order, with one more at its place: looked for from the end, where it mostly belongs. */
export function withPunch(punches: readonly CountedPunch[], punch: CountedPunch): CountedPunch[] {
  const before = punches.findLastIndex((each) => byTime(each, punch) <= 0);
  return punches.toSpliced(before + 1, 0, punch);
}

/** An id that comes again says nothing new, whatever it carries. */
function byArrival(one: Punch, other: Punch): number {
  return (
    millisecondsOf(one.receivedAt) - millisecondsOf(other.receivedAt) ||
    // A queue arrives at one moment: texts are made for what has the same id alone.
    compareText(one.id, other.id) ||
    compareText(JSON.stringify(one), JSON.stringify(other))
  );
}

function byTimeMade(one: PunchCorrection, other: PunchCorrection): number {
  return millisecondsOf(one.madeAt) - millisecondsOf(other.madeAt) || compareText(one.id, other.id);
}

/** Moving a punch that was removed brings it back: the latest correction holds. */
function correct(
  counted: Map<string, CountedPunch>,
  removed: Set<string>,
  correction: Exclude<PunchCorrection, { change: 'REMOVE' }>,
): void {
  const { id: correctedBy, kind, at } = correction;
  if (correction.change === 'ADD') {
    const { assignmentId } = correction;
    if (counted.has(correctedBy)) return;
    counted.set(correctedBy, { id: correctedBy, assignmentId, kind, at, correctedBy });
    return;
  }
  const punch = counted.get(correction.punchId);
  if (punch === undefined) return;
  removed.delete(punch.id);
  counted.set(punch.id, { ...punch, kind, at, correctedBy });
}

/** What happened at the same minute: work ends in one place before it begins in another. */
const order: Readonly<Record<PunchKind, number>> = { BREAK_END: 0, OUT: 1, IN: 2, BREAK_START: 3 };

function byTime(one: CountedPunch, other: CountedPunch): number {
  return (
    millisecondsOf(one.at) - millisecondsOf(other.at) ||
    order[one.kind] - order[other.kind] ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
