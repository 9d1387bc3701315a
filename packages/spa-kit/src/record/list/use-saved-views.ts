import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView, SavedViews } from '@stint/ui/data-grid/saved-views.ts';
import { loadModule } from '@stint/ui/lazy-module/load-module.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStintClient } from '../../client/client-context.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewer } from '../../session/viewer.ts';
import type { ReadViews, ViewStore } from './view-store.ts';

const loadStore = () => import('./view-store.ts');

type SavedViewsOptions = {
  /** The list's name in its path. */
  list: string;
  /** Views that everybody has; at module scope. */
  given?: readonly SavedView[];
  /** What the bare address means; at module scope. */
  defaults: GridQuery;
  /** Whether the first rows are there: views are read after them. */
  rowsShown: boolean;
};

const none: readonly SavedView[] = [];

/** The saved views of a list, for `DataGrid`: read after the first rows, and again each time that the menu opens. */
export function useSavedViews(options: SavedViewsOptions): SavedViews {
  const { list, given = none, defaults, rowsShown } = options;
  const { agency } = useViewer();
  const { apollo } = useStintClient();
  const messages = useMessages();
  const [views, setViews] = useState<ReadViews>({ stored: null, failed: false });
  const reads = useRef(0);
  const [begun, setBegun] = useState(rowsShown);
  if (rowsShown && !begun) setBegun(true);

  const ask = useCallback(
    (question: (store: ViewStore) => Promise<boolean>) =>
      loadModule(loadStore).then((module) => {
        if (module) {
          const place = { apollo, list, defaults, messages, reads, onRead: setViews };
          return question(module.viewStore(place));
        }
        setViews(withFailure);
        return false;
      }),
    [apollo, list, defaults, messages],
  );
  const refresh = useCallback(() => void ask((store) => store.refresh()), [ask]);

  useEffect(() => {
    if (begun) refresh();
  }, [begun, refresh]);

  return {
    ...views,
    given,
    agency: agency.name,
    refresh,
    save: (view) => ask((store) => store.save(view)),
    update: (id, change) => ask((store) => store.update(id, change)),
    remove: (id) => ask((store) => store.remove(id)),
  };
}

const withFailure = (views: ReadViews) => ({ ...views, failed: true });
