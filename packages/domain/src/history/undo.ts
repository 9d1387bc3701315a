import { type BlockingRecord, type Refusal, refuse } from '../kernel/refusal.ts';

/** A record that a change wrote to. */
export interface TouchedRecord extends BlockingRecord {
  /** Its version after the change; 1 for a record that the change created. */
  versionAfter: number;
  /** Its current version; `null` if it no longer exists. */
  versionNow: number | null;
}

/** What has happened since a change. */
export interface UndoDependents {
  /** Whether it has been undone. */
  undone: boolean;
  touched: readonly TouchedRecord[];
  /**
   * Records of the people and orders whose state the change moved, which have changed state since, although
   * the change did not write to them: a later hire, placement, termination, closed order. Changes that were
   * undone do not count.
   */
  movedSince: readonly BlockingRecord[];
  /** Records that refer to one that the change made: its contacts, its activities. */
  referring: readonly BlockingRecord[];
  /** Records that have taken the place of what the change ended: the next timesheet of a week. */
  replacing: readonly BlockingRecord[];
}

/**
 * L-5: a change made by mistake can be undone while nothing has been built on it. That means: every record
 * that it wrote is unchanged since, nothing has moved on from the state that it caused, nothing refers to
 * what it made, and nothing has taken the place of what it ended. Otherwise undo would lead to states that no action leads to, such as a pending first placement
 * of a person who has been hired since.
 *
 * @returns the reasons against it; empty if it may be undone
 */
export function undoBlockers({
  undone,
  touched,
  movedSince,
  referring,
  replacing,
}: UndoDependents): Refusal[] {
  if (undone) {
    return [refuse('ALREADY_UNDONE', {})];
  }
  const changed = touched.filter(({ versionAfter, versionNow }) => versionAfter !== versionNow);
  const blocking = [
    ...new Map([...changed, ...movedSince, ...referring].map((each) => [each.id, each])).values(),
  ].map(({ kind, id, label }) => ({ kind, id, label }));
  return [...refusalOf('BUILT_UPON', blocking), ...refusalOf('REPLACED_SINCE', replacing)];
}

function refusalOf(
  code: 'BUILT_UPON' | 'REPLACED_SINCE',
  blocking: readonly BlockingRecord[],
): Refusal[] {
  if (blocking.length === 0) return [];
  const labels = new Set(blocking.map(({ label }) => label));
  return [refuse(code, { records: [...labels] }, { blocking })];
}
