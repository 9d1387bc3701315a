import { submissionStages } from '@stint/domain/submission/submission.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { RecordLink } from '../../record/record-link.tsx';
import { RelatedRecords } from '../../record/related-records.tsx';
import { StateBadge } from '../../record/state-badge.tsx';
import { WhenAndWho } from '../../record/when-and-who.tsx';

export const CandidateSubmissionsParts = graphql(`
  fragment CandidateSubmissions on Candidate {
    submissions(first: 50) {
      nodes {
        id
        stage
        submittedAt
        outcomeReason
        submittedBy {
          id
          displayName
        }
        jobOrder {
          id
          number
          title
          client {
            id
            name
          }
        }
      }
      totalCount
    }
  }
`);

/** For which job orders the candidate was put forward, and how far it went. */
export function CandidateSubmissions(props: {
  candidate: FragmentType<typeof CandidateSubmissionsParts>;
}) {
  const { nodes, totalCount } = readFragment(
    CandidateSubmissionsParts,
    props.candidate,
  ).submissions;
  return (
    <RelatedRecords
      label="Submissions"
      total={totalCount}
      empty="Not put forward for a job order yet. Open a job order to submit candidates."
      records={nodes.map(({ id, stage, jobOrder, submittedAt, submittedBy, outcomeReason }) => ({
        id,
        title: (
          <>
            <RecordLink id={jobOrder.id}>
              {jobOrder.number} · {jobOrder.title}
            </RecordLink>{' '}
            at <RecordLink id={jobOrder.client.id}>{jobOrder.client.name}</RecordLink>
          </>
        ),
        detail: (
          <>
            <WhenAndWho at={submittedAt} who={submittedBy} />
            {outcomeReason && ` · ${outcomeReason}`}
          </>
        ),
        badge: <StateBadge states={submissionStages} state={stage} />,
      }))}
    />
  );
}
