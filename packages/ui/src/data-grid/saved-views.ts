import type { ComponentType } from 'react';
import type { GridQuery } from './grid-query.ts';

/** A query with a name: “My pending placements”. */
export type SavedView = { name: string; query: GridQuery };

/** A view that somebody saved. */
export type StoredView = SavedView & {
  id: string;
  /** Whether everybody in the agency sees it. */
  shared: boolean;
  /** The name of who saved it. */
  owner: string;
  /** Whether the user saved it, and may rename and share it. */
  own: boolean;
  /** Whether the user may delete it and stop sharing it. */
  deletable: boolean;
};

/** Characters of a name at most. */
export const longestViewName = 60;

/** At the field of a name that is empty when it is saved. */
export const viewNameMissing = 'Enter a name.';

/** What to change of a view; what is left out stays. */
export type ViewChange = { name?: string; shared?: boolean };

/**
 * The views of one grid, and how to change them, wherever they are stored. The functions answer whether it was done;
 * why it was not, they say to the user themselves.
 */
export type SavedViews = {
  /** The views that everybody has. */
  given: readonly SavedView[];
  /** Those that somebody saved, by name: the user's own and shared ones; null until they are loaded. */
  stored: readonly StoredView[] | null;
  /** Whether they could not be loaded. */
  failed: boolean;
  /** With whom views are shared: the agency's name. */
  agency: string;
  /** Loads them again, as the menu opens. */
  refresh: () => void;
  /**
   * Saves a view, or replaces the user's own one of this name.
   *
   * @param view.shared undefined leaves it as it is, at first not shared
   */
  save: (view: SavedView & { shared?: boolean }) => Promise<boolean>;
  update: (id: string, change: ViewChange) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
  /** Asks before a name that was typed is lost by going to another screen. */
  Guard?: ComponentType<{ unsaved: boolean }>;
};

/** The view that this query is, of equal ones a given or own one; undefined when it is none of them. */
export function viewOf(
  { given, stored }: Pick<SavedViews, 'given' | 'stored'>,
  query: GridQuery,
): SavedView | undefined {
  const views = [...given, ...(stored ?? []).toSorted((a, b) => Number(b.own) - Number(a.own))];
  return views.find((view) => isSameQuery(view.query, query));
}

/** The user's own view of this name; upper and lower case are the same name. */
export function ownViewNamed(
  stored: readonly StoredView[] | null,
  name: string,
): StoredView | undefined {
  const wanted = name.trim().toLowerCase();
  return stored?.find((view) => view.own && view.name.toLowerCase() === wanted);
}

/** Whether two queries ask for the same rows in the same order. Stored properties may come back in another order. */
export function isSameQuery(one: GridQuery, other: GridQuery): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

/** For `JSON.stringify`: objects with their properties by name. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
