import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndo } from '@stint/spa-kit/answer/use-undo.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../gql/gql.ts';

export const CancelPlacementDocument = graphql(`
  mutation CancelPlacement($input: CancelPlacementInput!) {
    cancelPlacement(input: $input) {
      ... on PlacementCancelled {
        placement {
          id
          version
          status
          cancelReason
          actions {
            ...RecordActions
          }
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Cancels one pending first placement (P-7, P-9).
 *
 * @returns the function, which answers whether it is cancelled, and whether it is running
 */
export function useCancelPlacement() {
  const [cancel, busy] = useCommand(CancelPlacementDocument);
  const undo = useUndo();
  const run = async (placement: { id: string; version: number }, reason: string) => {
    const { id: placementId, version } = placement;
    const answer = await cancel({ input: { placementId, version, reason } });
    if (answer.kind !== 'done') return false;
    const { changeSetId } = answer.value;
    showNotice({ message: 'The placement is cancelled.', onUndo: () => void undo(changeSetId) });
    return true;
  };
  return [run, busy] as const;
}
