import { mergeEdits } from '@stint/spa-kit/record/edit/merge-edits.ts';
import type { LineEntry } from './line-entry.ts';

/** What came of two changes of the same sheet. */
export interface MergedEntries {
  entries: LineEntry[];
  /** Entries that both changed: what the other one saved, or null where they removed it. */
  conflicts: ReadonlyMap<string, LineEntry | null>;
}

/**
 * Merges what somebody typed with what was saved elsewhere meanwhile, line by line. A line that both changed keeps what
 * was typed, and is a conflict.
 *
 * @param base the lines that typing began with
 */
export function mergeEntries(
  base: readonly LineEntry[],
  mine: readonly LineEntry[],
  theirs: readonly LineEntry[],
): MergedEntries {
  const keys = [...new Set([...base, ...mine, ...theirs].map(({ key }) => key))];
  const byKey = (entries: readonly LineEntry[]) =>
    Object.fromEntries(keys.map((key) => [key, entries.find((each) => each.key === key) ?? null]));
  const saved = byKey(theirs);
  const { values, conflicts } = mergeEdits<Record<string, LineEntry | null>>(
    byKey(base),
    byKey(mine),
    saved,
  );
  const kept = keys.flatMap((key) => {
    const entry = values[key];
    if (!entry) return [];
    // A line that was removed elsewhere has no id any more: saving adds it again.
    return [saved[key] ? entry : { ...entry, id: null }];
  });
  return {
    entries: kept.toSorted((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1)),
    conflicts: new Map(conflicts.map((key) => [key, saved[key] ?? null])),
  };
}

const timeOf = ({ date, startTime }: LineEntry) => `${date} ${startTime}`;
