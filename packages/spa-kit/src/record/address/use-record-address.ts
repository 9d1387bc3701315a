import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useGridSearch, type GridSearch } from './grid-search.ts';
import type { AppPath } from './record-places.ts';

export type RecordAddress = {
  /** Global id of the open record; null when only the list is shown. */
  id: string | null;
  /** The record fills the page (`?view=full`). */
  full: boolean;
  /** The open part of the record (`?panel=timeline`); `new` is the form of a new record. */
  panel: string | undefined;
  open: (id: string) => void;
  close: () => void;
  /** Fills the page with it; absent where it has no page of its own. */
  expand?: () => void;
  showPanel: (panel: string | undefined) => void;
};

/**
 * Which record of a list is open, and how to open another. Filters and order of the list stay. To be
 * called in the page of that list.
 */
export function useRecordAddress(path: AppPath): RecordAddress {
  const { id }: { id?: string } = useParams({ strict: false });
  const { panel, view } = useGridSearch();
  const navigate = useNavigate();

  const go = useCallback(
    (to: string | null, change: Pick<GridSearch, 'panel' | 'view'>) =>
      void navigate({
        to: to === null ? path : `${path}/$id`,
        params: { id: to ?? '' },
        search: (before: GridSearch) => ({
          ...before,
          panel: undefined,
          view: undefined,
          ...change,
        }),
      }),
    [navigate, path],
  );

  return useMemo(
    () => ({
      id: id ?? null,
      full: view === 'full',
      panel,
      open: (other) => go(other, {}),
      close: () => go(null, {}),
      expand: () => go(id ?? null, { panel, view: 'full' }),
      showPanel: (next) => go(id ?? null, { panel: next, view }),
    }),
    [id, view, panel, go],
  );
}
