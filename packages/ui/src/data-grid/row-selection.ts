/** The ids of the chosen rows. */
export type Selection = ReadonlySet<string>;

/** Chooses or drops one row. */
export function toggled(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Chooses every row from one to another, in either direction, and keeps what was chosen before. */
export function withRange(
  selection: Selection,
  ids: readonly string[],
  from: number,
  to: number,
): Selection {
  return new Set([...selection, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}

/** What the box in the header shows: all loaded rows chosen, some of them, or none. */
export function coverage(selection: Selection, ids: readonly string[]): 'all' | 'some' | 'none' {
  if (selection.size === 0 || ids.length === 0) return 'none';
  return ids.every((id) => selection.has(id)) ? 'all' : 'some';
}
