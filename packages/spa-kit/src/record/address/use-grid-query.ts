import { readGridAddress, writeGridAddress } from '@stint/ui/data-grid/grid-address.ts';
import type { ChangeQuery, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useGridSearch, type GridSearch } from './grid-search.ts';

/**
 * Sort, filters and search of a list, kept in the address.
 *
 * To be called in the page of that list.
 *
 * @param defaults what the bare address means; keep it at module scope
 * @returns for `DataGrid`: `query` and `onQueryChange`
 */
export function useGridQuery(defaults: GridQuery) {
  const search = useGridSearch();
  const navigate = useNavigate();
  const query = useMemo(() => readGridAddress(search, defaults), [search, defaults]);
  const onQueryChange = useCallback<ChangeQuery>(
    (change) =>
      void navigate({
        to: '.',
        replace: true,
        search: (before: GridSearch) => ({
          ...before,
          ...writeGridAddress(change(readGridAddress(before, defaults)), defaults),
        }),
      }),
    [navigate, defaults],
  );
  return { query, onQueryChange };
}
