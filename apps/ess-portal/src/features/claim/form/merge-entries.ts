import { mergeEdits } from '@stint/spa-kit/record/edit/merge-edits.ts';
import type { ClaimEntry } from './claim-entry.ts';

/** What came of two changes of the same claim. */
export interface MergedEntries<Entry> {
  entries: Entry[];
  /** Entries that both changed: what was saved elsewhere, or null where it was removed. */
  conflicts: ReadonlyMap<string, Entry | null>;
}

/**
 * Merges what somebody typed with what was saved elsewhere meanwhile, entry by entry. An entry that both changed keeps
 * what was typed, and is a conflict.
 *
 * @param base the entries that typing began with
 */
export function mergeEntries<Entry extends ClaimEntry>(
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
): MergedEntries<Entry> {
  const keys = [...new Set([...base, ...mine, ...theirs].map(({ key }) => key))];
  const byKey = (entries: readonly Entry[]) =>
    Object.fromEntries(keys.map((key) => [key, entries.find((each) => each.key === key) ?? null]));
  const saved = byKey(theirs);
  const edits = mergeEdits<Record<string, Entry | null>>(byKey(base), byKey(mine), saved);
  const entries = keys.flatMap((key) => {
    const entry = edits.values[key];
    if (!entry) return [];
    // What was removed elsewhere has no id any more: saving adds it again.
    return [saved[key] ? entry : { ...entry, id: null }];
  });
  return { entries, conflicts: new Map(edits.conflicts.map((key) => [key, saved[key] ?? null])) };
}
