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
  return withAll(selection, ids.slice(Math.min(from, to), Math.max(from, to) + 1));
}

/** Selects all loaded rows, or deselects them if all are selected; rows out of sight stay as they are. */
export function toggledAll(selection: Selection, ids: readonly string[]): Selection {
  if (coverage(selection, ids) !== 'all') return withAll(selection, ids);
  const loaded = new Set(ids);
  return new Set([...selection].filter((id) => !loaded.has(id)));
}

/** Selects these rows, too. */
export function withAll(selection: Selection, ids: readonly string[]): Selection {
  return new Set([...selection, ...ids]);
}

/** The state of the checkbox in the header: all loaded rows are selected, some of them, or none. */
export function coverage(selection: Selection, ids: readonly string[]): 'all' | 'some' | 'none' {
  const selected = ids.filter((id) => selection.has(id)).length;
  if (selected === 0) return 'none';
  return selected === ids.length ? 'all' : 'some';
}

/** How many selected rows are not loaded: on a page further down, or hidden by a filter. */
export function outOfSight(selection: Selection, ids: readonly string[]): number {
  return selection.size - ids.filter((id) => selection.has(id)).length;
}
