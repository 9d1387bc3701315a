import { readGridAddress } from '@stint/ui/data-grid/grid-address.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { keep, readKept } from '@stint/ui/data-grid/kept.ts';
import {
  isSameQuery,
  longestViewName,
  ownViewNamed,
  type SavedView,
  type StoredView,
} from '@stint/ui/data-grid/saved-views.ts';
import type { Answer } from '../../answer/answer.ts';

/**
 * Saves the views of a list that were kept on this device before there were views on the server, and forgets them
 * here. What the server refuses stays here, and is tried again the next time. A view of the same name that asks for
 * something else, saved on another device, is not replaced.
 *
 * @param defaults what takes the place of what is not understood of a query
 * @param stored the views that are on the server
 * @returns whether any was saved
 */
export async function moveKeptViews(
  { list, defaults }: { list: string; defaults: GridQuery },
  stored: readonly StoredView[],
  save: (view: SavedView) => Promise<Answer<unknown>>,
): Promise<boolean> {
  const place = `stint.views.${list}`;
  const storage = window.localStorage;
  const kept = readKept(storage, place);
  if (!Array.isArray(kept)) return false;
  const names = stored.filter(({ own }) => own).map(({ name }) => name);
  const left: unknown[] = [];
  const before = names.length;
  for (const view of kept) {
    if (!isView(view)) continue;
    // It may have been kept in an older form.
    const query = readGridAddress(view.query, defaults);
    if (isThere(stored, { ...view, query })) continue;
    const name = freeName(view.name, names);
    const { kind } = await save({ name, query });
    if (kind === 'done') names.push(name);
    else left.push(view);
  }
  if (left.length > 0) keep(storage, place, left);
  else storage.removeItem(place);
  return names.length > before;
}

function isView(value: unknown): value is SavedView {
  const { name, query } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof query === 'object' && query !== null;
}

function isThere(stored: readonly StoredView[], { name, query }: SavedView): boolean {
  const view = ownViewNamed(stored, name);
  return view !== undefined && isSameQuery(view.query, query);
}

/** This name, short enough, with a number behind it where it is taken. */
function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const free = name.trim().slice(0, longestViewName - end.length) + end;
    if (!taken.some((each) => each.toLowerCase() === free.toLowerCase())) return free;
  }
}
