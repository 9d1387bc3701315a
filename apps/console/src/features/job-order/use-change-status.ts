import { jobOrderStates } from '@stint/domain/job-order/job-order.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndo } from '@stint/spa-kit/answer/use-undo.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../gql/gql.ts';

export const ChangeJobOrderStatusDocument = graphql(`
  mutation ChangeJobOrderStatus($input: ChangeJobOrderStatusInput!) {
    changeJobOrderStatus(input: $input) {
      ... on JobOrderUpdated {
        jobOrder {
          id
          status
          number
          ...JobOrderActions
          timeline {
            ...RecordTimelineEvent
          }
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Does one of a job order's actions, and offers to take it back. */
export function useChangeStatus({ id, version }: { id: string; version: number }) {
  const [change] = useCommand(ChangeJobOrderStatusDocument);
  const undo = useUndo();
  return async (action: string, reason: string | null): Promise<boolean> => {
    const answer = await change({ input: { id, version, action, reason } });
    if (answer.kind !== 'done') return false;
    const { jobOrder, changeSetId } = answer.value;
    const status = jobOrderStates[jobOrder.status].label.toLowerCase();
    showNotice({
      message: `Job order ${jobOrder.number} is now ${status}.`,
      onUndo: changeSetId === null ? undefined : () => void undo(changeSetId),
    });
    return true;
  };
}
