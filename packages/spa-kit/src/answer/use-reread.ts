import { useCallback } from 'react';
import { useStintClient } from '../client/client-context.tsx';

/**
 * Reads again what is on the screen, after a change by this tab: open records, and of lists the rows that
 * are shown, so that they don't jump. Queries of dialogs (`no-cache`) are left out.
 */
export function useReread(): () => void {
  const { apollo, shownLists } = useStintClient();
  return useCallback(() => {
    shownLists.forEach((refresh) => void refresh());
    void apollo.refetchQueries({
      include: 'active',
      onQueryUpdated: (query) => {
        const { variables, options } = query;
        if (variables['first'] !== undefined || options.initialFetchPolicy === 'no-cache')
          return false;
        return true;
      },
    });
  }, [apollo, shownLists]);
}
