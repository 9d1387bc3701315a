import { submissionStages } from '@stint/domain/submission/submission.ts';
import { RecordActionBar } from '@stint/spa-kit/record/actions/record-action-bar.tsx';
import { useNavigate } from '@tanstack/react-router';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { SubmissionRowFragment } from '../../gql/graphql.ts';
import { SubmissionRow } from './submission-row.ts';

export const SubmissionActionsParts = graphql(`
  fragment SubmissionActions on Submission {
    actions {
      ...RecordActions
    }
  }
`);

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

type SubmissionActionsProps = {
  row: SubmissionRowFragment;
  submission: FragmentType<typeof SubmissionActionsParts>;
};

/** Moves a submission to another stage; placing has a screen of its own. */
export function SubmissionActions({ row, submission }: SubmissionActionsProps) {
  const { id, version, candidate } = row;
  const navigate = useNavigate();
  return (
    <RecordActionBar
      record={row}
      actions={readFragment(SubmissionActionsParts, submission).actions}
      command={MoveSubmissionDocument}
      inputOf={(action, { reason = null }) => ({
        id,
        version,
        action,
        reason: reason as string | null,
      })}
      done={({ submission: moved }) => {
        const { candidate: person, stage } = readFragment(SubmissionRow, moved);
        return `${person.fullName} is now ${submissionStages[stage].label.toLowerCase()}.`;
      }}
      elsewhere={{ place: () => void navigate({ to: `/place/${id}` }) }}
      primary="place"
      danger={['reject', 'withdraw']}
      about={candidate.fullName}
    />
  );
}
