import { submissionStages } from '@stint/domain/submission/submission.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndo } from '@stint/spa-kit/answer/use-undo.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { SubmissionRow } from './submission-row.ts';

export const MoveSubmissionDocument = graphql(`
  mutation MoveSubmission($input: MoveSubmissionInput!) {
    moveSubmission(input: $input) {
      ... on SubmissionMoved {
        submission {
          ...SubmissionRow
          actions {
            ...RecordActions
          }
          timeline {
            ...RecordTimelineEvent
          }
          jobOrder {
            id
            submissionCount
          }
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Moves a submission to another stage, and offers to take it back. */
export function useMoveSubmission(id: string) {
  const [move] = useCommand(MoveSubmissionDocument);
  const undo = useUndo();
  return async (version: number, action: string, reason: string | null): Promise<boolean> => {
    const answer = await move({ input: { id, version, action, reason } });
    if (answer.kind !== 'done') return false;
    const { submission, changeSetId } = answer.value;
    const { candidate, stage } = readFragment(SubmissionRow, submission);
    const label = submissionStages[stage].label.toLowerCase();
    showNotice({
      message: `${candidate.fullName} is now ${label}.`,
      onUndo: changeSetId === null ? undefined : () => void undo(changeSetId),
    });
    return true;
  };
}
