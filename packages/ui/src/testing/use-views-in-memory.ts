import { useMemo, useState } from 'react';
import {
  ownViewNamed,
  type SavedView,
  type SavedViews,
  type StoredView,
} from '../data-grid/saved-views.ts';

/** Views that are gone when the page is left: for the gallery and for tests. */
export function useViewsInMemory(
  given: readonly SavedView[],
  first: readonly StoredView[] = [],
): SavedViews {
  const [stored, setStored] = useState(first);
  return useMemo(
    () => ({
      given,
      stored,
      failed: false,
      agency: 'Harbor Staffing',
      refresh: () => {},
      save: async ({ shared, ...view }) => {
        const before = ownViewNamed(stored, view.name);
        const owned = { owner: 'Maya Lindqvist', own: true, deletable: true };
        const saved = {
          ...owned,
          id: before?.id ?? `view ${stored.length}`,
          ...view,
          shared: shared ?? before?.shared ?? false,
        };
        setStored([...stored.filter(({ id }) => id !== saved.id), saved]);
        return true;
      },
      update: async (id, change) => {
        setStored(stored.map((view) => (view.id === id ? { ...view, ...change } : view)));
        return true;
      },
      remove: async (id) => {
        setStored(stored.filter((view) => view.id !== id));
        return true;
      },
    }),
    [given, stored],
  );
}
