import { useCallback } from 'react';
import { useStintClient } from '../client/client-context.tsx';

/**
 * Reads again what is on the screen, after a change by this tab: open records whole, of lists the rows
 * that are shown, so that they don't jump. What a dialog asked for itself (`no-cache`) is left alone.
 */
export function useReread(): () => void {
  const { apollo, shownLists } = useStintClient();
  return useCallback(() => {
    shownLists.forEach((refresh) => void refresh());
    void apollo.refetchQueries({
      include: 'active',
      onQueryUpdated: ({ variables, options }) =>
        variables['first'] === undefined && options.initialFetchPolicy !== 'no-cache',
    });
  }, [apollo, shownLists]);
}
