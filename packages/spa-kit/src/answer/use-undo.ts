import { useCallback } from 'react';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../gql/gql.ts';
import { useCommand } from './use-command.ts';

const UndoDocument = graphql(`
  mutation Undo($changeSetId: ID!) {
    undo(changeSetId: $changeSetId) {
      ... on Undone {
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Undoes a change and reads again what is on the screen.
 */
export function useUndo(): (changeSetId: string) => Promise<void> {
  const [undo] = useCommand(UndoDocument);
  return useCallback(
    async (changeSetId: string) => {
      const answer = await undo({ changeSetId });
      if (answer.kind !== 'done') return;
      showNotice({ message: 'The change was undone.' });
    },
    [undo],
  );
}
