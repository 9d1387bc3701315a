import { useApolloClient } from '@apollo/client/react';
import type { UndoOffer } from '@stint/ui/notice/notice.tsx';
import { useCallback } from 'react';
import { graphql } from '../gql/gql.ts';
import { useUndo } from './use-undo.ts';

export const UndoableDocument = graphql(`
  query Undoable($changeSetId: ID!) {
    undoable(changeSetId: $changeSetId)
  }
`);

/**
 * What a notice about a change needs to offer that it is undone: only if the server says that this will
 * succeed. If it cannot be asked, nothing is offered.
 *
 * @returns for `showNotice({ message, undo: offer(changeSetId) })`; nothing where nothing was changed
 */
export function useUndoOffer(): (changeSetId: string | null | undefined) => UndoOffer | undefined {
  const undo = useUndo();
  const client = useApolloClient();
  return useCallback(
    (changeSetId) => {
      if (!changeSetId) return undefined;
      const asked = client.query({
        query: UndoableDocument,
        variables: { changeSetId },
        fetchPolicy: 'no-cache',
      });
      return {
        possible: asked.then(
          ({ data }) => data?.undoable === true,
          () => false,
        ),
        run: () => void undo(changeSetId),
      };
    },
    [client, undo],
  );
}
