import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useCallback } from 'react';
import { graphql } from '../../../gql/gql.ts';
import type { UpdateAssignmentStatusInput } from '../../../gql/graphql.ts';
import { outcomesOf } from '../../../record/outcomes.ts';
import { useRereadRecords } from '../../../record/use-reread-records.ts';

export const UpdateAssignmentStatusDocument = graphql(`
  mutation UpdateAssignmentStatus($input: UpdateAssignmentStatusInput!) {
    updateAssignmentStatus(input: $input) {
      ... on BulkDone {
        outcomes {
          ...RecordOutcome
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Carries Update Status out and reads open records again: it touches candidates, employees and other
 * assignments as well.
 *
 * @returns the function, which answers outcomes and the change set, or null when nothing was done;
 *   and whether it is running
 */
export function useUpdateStatus() {
  const reread = useRereadRecords();
  const [update, busy] = useCommand(UpdateAssignmentStatusDocument);
  const run = useCallback(
    async (input: UpdateAssignmentStatusInput) => {
      const answer = await update({ input });
      if (answer.kind !== 'done') return null;
      reread();
      const outcomes = outcomesOf(answer.value.outcomes);
      return { outcomes, changeSetId: answer.value.changeSetId ?? null };
    },
    [update, reread],
  );
  return [run, busy] as const;
}
