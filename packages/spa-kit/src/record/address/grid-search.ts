import type { GridAddress } from '@stint/ui/data-grid/grid-address.ts';
import { useSearch } from '@tanstack/react-router';

/**
 * What the address of a list holds: the grid's query (`readGridAddress` understands it), which part of
 * the open record is shown (`new`: the form of a new one), and whether the record fills the page.
 */
export type GridSearch = GridAddress & { panel?: string; view?: 'full' };

/** Reads a search string, which anybody may have typed; invalid parts are left out. */
export function readGridSearch(search: Record<string, unknown>): GridSearch {
  const { sort, filters, search: text, panel, view } = search;
  return {
    ...(isSort(sort) && { sort }),
    ...(typeof filters === 'object' &&
      filters !== null && { filters: filters as GridAddress['filters'] }),
    ...(typeof text === 'string' && { search: text }),
    ...(typeof panel === 'string' && { panel }),
    ...(view === 'full' && { view }),
  };
}

/** What the address holds of the list whose page calls this. Its route reads it with `readGridSearch`. */
export function useGridSearch(): GridSearch {
  return useSearch({ strict: false });
}

/** `readGridAddress` looks closer. */
const isSort = (value: unknown): value is GridAddress['sort'] => typeof value === 'object';
