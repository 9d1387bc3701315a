/** The ids of the selected rows. */
export type Selection = ReadonlySet<string>;

/** Selects or deselects one row. */
export function toggled(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Selects every row from one to another, in either direction, and keeps the previous selection. */
export function withRange(
  selection: Selection,
  ids: readonly string[],
  from: number,
  to: number,
): Selection {
  return new Set([...selection, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}

/** The state of the checkbox in the header: all loaded rows are selected, some of them, or none. */
export function coverage(selection: Selection, ids: readonly string[]): 'all' | 'some' | 'none' {
  if (selection.size === 0 || ids.length === 0) return 'none';
  return ids.every((id) => selection.has(id)) ? 'all' : 'some';
}
