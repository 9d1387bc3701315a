import type { BlockingRecord, Refusal } from '../kernel/refusal.ts';

/** A record that a change wrote to. */
export interface TouchedRecord extends BlockingRecord {
  /** Its version as the change left it; 1 for a record that the change made. */
  versionAfter: number;
  /** Its version now; `null` once it is gone. */
  versionNow: number | null;
}

/** What became of a change since. */
export interface UndoDependents {
  /** Whether it was taken back already. */
  undone: boolean;
  touched: readonly TouchedRecord[];
  /**
   * Records that have moved on since, though the change did not write to them, of the people and orders
   * whose state it moved: a later hire, placement, termination, closed order. What was taken back again
   * does not count.
   */
  movedSince: readonly BlockingRecord[];
}

/**
 * L-5: a change made by mistake can be taken back while nothing has been built on it, that is
 * while every record it touched still is as it left it, and nothing has moved on from the state that
 * it brought about. Going back further would reach states that no action leads to, such as a pending
 * first placement of somebody who has been hired since.
 *
 * @returns why not; empty when it may
 */
export function undoBlockers({ undone, touched, movedSince }: UndoDependents): Refusal[] {
  if (undone) {
    return [{ code: 'ALREADY_UNDONE', message: 'This change has already been taken back.' }];
  }
  const changed = touched.filter(({ versionAfter, versionNow }) => versionAfter !== versionNow);
  const blocking = [
    ...new Map([...changed, ...movedSince].map((each) => [each.id, each])).values(),
  ].map(({ kind, id, label }) => ({ kind, id, label }));
  if (blocking.length === 0) return [];
  const labels = new Set(blocking.map(({ label }) => label));
  return [
    { code: 'BUILT_UPON', message: `Changed again since: ${[...labels].join(', ')}.`, blocking },
  ];
}
