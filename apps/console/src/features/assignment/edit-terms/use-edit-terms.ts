import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import type { FormWithErrors } from '@stint/spa-kit/answer/place-problems.ts';
import { useUndo } from '@stint/spa-kit/answer/use-undo.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { UpdateAssignmentInput } from '../../../gql/graphql.ts';
import { useRereadRecords } from '../../../record/use-reread-records.ts';

export const UpdateAssignmentDocument = graphql(`
  mutation UpdateAssignment($input: UpdateAssignmentInput!) {
    updateAssignment(input: $input) {
      ... on AssignmentUpdated {
        assignment {
          ...AssignmentRow
          ...AssignmentFacts
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Saves changed terms. The answer carries the row and the facts; rates and history are read again.
 *
 * @returns the function, which answers whether they were saved, and whether it is running
 */
export function useEditTerms(form: FormWithErrors) {
  const [update, saving] = useCommand(UpdateAssignmentDocument, { form });
  const undo = useUndo();
  const reread = useRereadRecords();
  const save = async (input: UpdateAssignmentInput) => {
    const answer = await update({ input });
    if (answer.kind !== 'done') return false;
    const { changeSetId } = answer.value;
    reread();
    showNotice({
      message: 'The assignment is saved.',
      onUndo: changeSetId ? () => void undo(changeSetId) : undefined,
    });
    return true;
  };
  return [save, saving] as const;
}
