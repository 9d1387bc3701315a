import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/**
 * Reads the open records again, after a change whose answer doesn't carry them (a bulk action). Lists
 * are left out: they refresh page by page, so that they don't jump.
 */
export function useRereadRecords(): () => void {
  const apollo = useApolloClient();
  return useCallback(() => {
    void apollo.refetchQueries({
      include: 'active',
      onQueryUpdated: ({ variables }) => variables['first'] === undefined,
    });
  }, [apollo]);
}
