import { useState } from 'react';
import type { GridQuery } from './grid-query.ts';
import { keep, readKept } from './kept.ts';
import type { GridStorage } from './kept.ts';

/** A query with a name: “My pending placements”. */
export type SavedView = { name: string; query: GridQuery };

/** The views of one grid, and functions to change them. Saving with an existing name replaces that view. */
export type SavedViews = {
  list: readonly SavedView[];
  save: (name: string, query: GridQuery) => void;
  remove: (name: string) => void;
  /** Whether the user created it and can delete it. */
  isOwn: (name: string) => boolean;
};

/** The view that this query is; undefined when it is none of them. */
export function viewOf({ list }: SavedViews, query: GridQuery): SavedView | undefined {
  return list.find((view) => JSON.stringify(view.query) === JSON.stringify(query));
}

/** Views stored on this device under `stint.views.<key>`. Views in `given` come first and cannot be deleted. */
export function useSavedViews(
  key: string,
  given: readonly SavedView[] = [],
  storage: GridStorage = window.localStorage,
): SavedViews {
  const place = `stint.views.${key}`;
  const [own, setOwn] = useState(() => (readKept(storage, place) ?? []) as readonly SavedView[]);
  const change = (views: readonly SavedView[]) => {
    setOwn(views);
    keep(storage, place, views);
  };
  return {
    list: [...given, ...own],
    save: (name, query) => change([...own.filter((view) => view.name !== name), { name, query }]),
    remove: (name) => change(own.filter((view) => view.name !== name)),
    isOwn: (name) => own.some((view) => view.name === name),
  };
}
