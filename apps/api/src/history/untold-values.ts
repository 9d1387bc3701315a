import type { WrittenRow } from '../database/write-rows.ts';

/**
 * Columns of which the history says that they changed and keeps no value: it cannot be changed itself, and these
 * values are to be gone with their record.
 */
const untold: Readonly<Record<string, ReadonlySet<string>>> = { document: new Set(['title']) };

/** What the history keeps of these changes of a record. */
export function toldChanges(
  recordType: string,
  changes: WrittenRow['changes'],
): WrittenRow['changes'] {
  const columns = untold[recordType];
  if (!columns) return changes;
  return Object.fromEntries(
    Object.entries(changes).map(([column, values]) => [
      column,
      columns.has(column) ? [null, null] : values,
    ]),
  );
}
