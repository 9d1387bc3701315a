import type { GridPlace, KeptPlace } from '@stint/ui/data-grid/use-kept-place.ts';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';

/** By the entry of the browser's history, so that Back leads to where it was, and a link to the beginning. */
const places = new Map<string, GridPlace>();
const mostPlaces = 200;

/** Where each list was left, for the entry of the history that is shown; for `DataGrid`. */
export function useKeptPlace(list: string): KeptPlace {
  // With the list: the address changes a moment before the screen does.
  const entry = useRouterState({
    select: ({ location }) => `${list} ${location.state.key ?? ''}`,
  });
  const now = useRef<GridPlace | undefined>(undefined);
  useEffect(() => {
    // A record was opened or closed, and the list stays as it is.
    if (now.current) remember(entry, now.current);
  }, [entry]);
  return useMemo(
    () => ({
      read: () => places.get(entry),
      keep: (place) => {
        now.current = place;
        remember(entry, place);
      },
    }),
    [entry],
  );
}

function remember(entry: string, place: GridPlace) {
  places.delete(entry);
  places.set(entry, place);
  const [oldest] = places.keys();
  if (places.size > mostPlaces && oldest !== undefined) places.delete(oldest);
}
