import type { Refusal } from '../kernel/refusal.ts';

/** A record that a change wrote to. */
export interface TouchedRecord {
  kind: string;
  id: string;
  label: string;
  /** Its version as the change left it; 1 for a record that the change made. */
  versionAfter: number;
  /** Its version now; `null` once it is gone. */
  versionNow: number | null;
}

/**
 * Spec 1.3: a change made by mistake can be taken back while nothing has been built on it, that is
 * while every record it touched still is as it left it.
 *
 * @param undone whether it was taken back already
 * @returns why not; empty when it may
 */
export function mayUndo(touched: readonly TouchedRecord[], undone: boolean): Refusal[] {
  if (undone) {
    return [{ code: 'ALREADY_UNDONE', message: 'This change has already been taken back.' }];
  }
  const changed = touched.filter(({ versionAfter, versionNow }) => versionAfter !== versionNow);
  if (changed.length === 0) return [];
  return [
    {
      code: 'BUILT_UPON',
      message: `Changed again since: ${changed.map(({ label }) => label).join(', ')}.`,
      blocking: changed.map(({ kind, id, label }) => ({ kind, id, label })),
    },
  ];
}
