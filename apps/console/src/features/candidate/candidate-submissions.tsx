import { submissionStages } from '@stint/domain/submission/submission.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { graphql } from '../../gql/gql.ts';
import type { CandidateSubmissionsQuery } from '../../gql/graphql.ts';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { RecordPart } from '@stint/spa-kit/record/view/record-part.tsx';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

export const CandidateSubmissionsDocument = graphql(`
  query CandidateSubmissions($id: ID!) {
    candidate(id: $id) {
      id
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
  }
`);

/** For which job orders the candidate was put forward, and how far it went. */
export function CandidateSubmissions({ id }: { id: string }) {
  return (
    <RecordPart
      document={CandidateSubmissionsDocument}
      id={id}
      kinds={['Submission']}
      partOf={submissionsOf}
    >
      {({ nodes, totalCount }) => (
        <RelatedRecords
          label="Submissions"
          total={totalCount}
          empty="Not submitted for a job order yet. Open a job order to submit candidates."
          records={nodes.map(
            ({ id, stage, jobOrder, submittedAt, submittedBy, outcomeReason }) => ({
              id,
              title: (
                <>
                  <RecordLink id={jobOrder.id}>
                    {recordNumber('JobOrder', jobOrder.number)} · {jobOrder.title}
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
            }),
          )}
        />
      )}
    </RecordPart>
  );
}

const submissionsOf = ({ candidate }: CandidateSubmissionsQuery) => candidate?.submissions ?? null;
