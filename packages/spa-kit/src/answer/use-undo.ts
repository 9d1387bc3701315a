import { useCallback } from 'react';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { undone } from '@stint/messages/en/undone.ts';
import { undone as undoneInSpanish } from '@stint/messages/es/undone.ts';
import { graphql } from '../gql/gql.ts';
import { useMessages } from '../messages/messages-context.tsx';
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
  const message = useMessages().language === 'es' ? undoneInSpanish : undone;
  const [undo] = useCommand(UndoDocument);
  return useCallback(
    async (changeSetId: string) => {
      const answer = await undo({ changeSetId });
      if (answer.kind !== 'done') return;
      showNotice({ message });
    },
    [undo, message],
  );
}
