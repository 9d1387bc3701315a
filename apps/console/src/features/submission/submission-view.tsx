import { submissionStages } from '@stint/domain/submission/submission.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { SubmissionRowFragment } from '../../gql/graphql.ts';
import { BackOfficeLink, StandingBadge } from '../../record/back-office-link.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';
import { SubmissionActions } from './submission-actions.tsx';
import { SubmissionRow } from './submission-row.ts';

export const SubmissionDocument = graphql(`
  query Submission($id: ID!) {
    node(id: $id) {
      ... on Submission {
        ...SubmissionRow
        ...SubmissionActions
        timeline {
          ...RecordTimelineEvent
        }
      }
    }
  }
`);

/** A submission: its stage and what may be done next, its placement, its history. */
export function SubmissionView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(SubmissionDocument, id, ['Submission', 'Placement', 'JobOrder']);
  const node = query.data?.node;
  const submission = node?.__typename === 'Submission' ? node : null;
  const row = readFragment(SubmissionRow, submission);

  const record: FramedRecord | null =
    submission && row
      ? {
          title: row.candidate.fullName,
          subtitle: 'Submission',
          badge: <StateBadge states={submissionStages} state={row.stage} />,
          actions: <SubmissionActions row={row} submission={submission} />,
          tabs: [
            { value: 'facts', label: 'Facts', content: <SubmissionFacts submission={row} /> },
            timelineTab(submission.timeline),
          ],
        }
      : null;
  return <RecordFrame address={address} record={record} query={query} noun="submission" />;
}

function SubmissionFacts({ submission }: { submission: SubmissionRowFragment }) {
  const { candidate, placement, placementStatus: standing } = submission;
  return (
    <Facts
      facts={[
        {
          label: 'Candidate',
          value: <RecordLink id={candidate.id}>{candidate.fullName}</RecordLink>,
        },
        {
          label: 'Submitted',
          value: <WhenAndWho at={submission.submittedAt} who={submission.submittedBy} />,
        },
        { label: 'Reason', value: submission.outcomeReason },
        { label: 'Placement status', value: standing && <StandingBadge standing={standing} /> },
        {
          label: 'Back office location',
          value: standing && <BackOfficeLink standing={standing} />,
        },
        {
          label: 'Placement',
          value: placement && <RecordLink id={placement.id}>Placement details</RecordLink>,
        },
      ]}
    />
  );
}
