import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView, SavedViews, StoredView } from '@stint/ui/data-grid/saved-views.ts';
import { loadModule } from '@stint/ui/lazy-module/load-module.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../answer/answer.ts';
import { showUnsuccessful } from '../../answer/show-unsuccessful.tsx';
import { useStintClient } from '../../client/client-context.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewer } from '../../session/viewer.ts';
import type { ViewStore } from './view-store.ts';

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
  const [stored, setStored] = useState<readonly StoredView[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [begun, setBegun] = useState(rowsShown);
  if (rowsShown && !begun) setBegun(true);
  const reads = useRef(0);

  const open = useCallback(async (): Promise<ViewStore | undefined> => {
    const module = await loadModule(loadStore);
    return module?.viewStore({ apollo, list, defaults });
  }, [apollo, list, defaults]);

  const read = useCallback(async () => {
    reads.current += 1;
    const turn = reads.current;
    const views = await open()
      .then((store) => store?.read())
      .catch(() => undefined);
    // What was asked for later is newer, even where it came sooner.
    if (turn !== reads.current) return;
    if (views) setStored(views);
    setFailed(!views);
  }, [open]);

  useEffect(() => {
    if (begun) void read();
  }, [begun, read]);

  const change = async (ask: (store: ViewStore) => Promise<Answer<unknown>>) => {
    const store = await open();
    const answer = await (store && ask(store));
    if (answer?.kind === 'done') await read();
    else if (answer) showUnsuccessful(answer, messages);
    else setFailed(true);
    return answer?.kind === 'done';
  };

  return {
    given,
    stored,
    failed,
    agency: agency.name,
    refresh: () => void read(),
    save: (view) => change((store) => store.save(view)),
    update: (id, asked) => change((store) => store.update(id, asked)),
    remove: (id) => change((store) => store.remove(id)),
  };
}
