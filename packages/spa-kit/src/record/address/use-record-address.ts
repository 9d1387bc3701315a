import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
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
  /** Shows another record in the place of this one: the same part of it, and Back leads past both. */
  replace: (id: string) => void;
  /** Opens it in a tab of the browser. */
  openTab: (id: string) => void;
  close: () => void;
  /** Fills the page with it; absent where it has no page of its own. */
  expand?: () => void;
  showPanel: (panel: string | undefined) => void;
};

/** The address of a page, whose parts may be records themselves; see `useSideRecord`. */
export type PageAddress = RecordAddress & {
  /** Shows another part in the place of this one: Back leads past both. */
  replacePanel: (panel: string) => void;
  /** Opens the record with this part of it in a tab of the browser. */
  openPanelTab: (panel: string) => void;
};

/**
 * Which record of a list is open, and how to open another. Filters and order of the list stay. To be
 * called in the page of that list.
 */
export function useRecordAddress(path: AppPath): PageAddress {
  const { id }: { id?: string } = useParams({ strict: false });
  const { panel, view } = useGridSearch();
  const navigate = useNavigate();
  const router = useRouter();

  const go = useCallback(
    (to: string | null, change: Pick<GridSearch, 'panel' | 'view'>, replace = false) =>
      void navigate({ ...placeOf(path, to, change), replace }),
    [navigate, path],
  );

  const openTab = useCallback(
    (to: string | null, change: Pick<GridSearch, 'panel'>) => {
      const { href } = router.buildLocation(placeOf(path, to, change) as never);
      window.open(router.history.createHref(href), '_blank', 'noopener');
    },
    [path, router],
  );

  return useMemo(
    () => ({
      id: id ?? null,
      full: view === 'full',
      panel,
      open: (other) => go(other, {}),
      replace: (other) => go(other, { panel, view }, true),
      openTab: (other) => openTab(other, {}),
      close: () => go(null, {}),
      expand: () => go(id ?? null, { panel, view: 'full' }),
      showPanel: (next) => go(id ?? null, { panel: next, view }),
      replacePanel: (next) => go(id ?? null, { panel: next, view }, true),
      openPanelTab: (next) => openTab(id ?? null, { panel: next }),
    }),
    [id, view, panel, go, openTab],
  );
}

/** Where a record of a list stands (null: the list alone), with the list as it is filtered and sorted. */
const placeOf = (path: AppPath, id: string | null, change: Pick<GridSearch, 'panel' | 'view'>) => ({
  to: (id === null ? path : `${path}/$id`) as string,
  params: { id: id ?? '' },
  search: (before: GridSearch) => ({
    ...before,
    panel: undefined,
    view: undefined,
    ...change,
  }),
});
