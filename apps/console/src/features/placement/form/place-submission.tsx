import { useQuery } from '@apollo/client/react';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { RecordSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { valuesFromOrder } from './initial-values.ts';
import { PlacementForm } from './placement-form.tsx';

export const SubmissionToPlaceDocument = graphql(`
  query SubmissionToPlace($id: ID!) {
    node(id: $id) {
      ... on Submission {
        id
        version
        candidate {
          id
          fullName
        }
        jobOrder {
          id
          number
          title
          jobType
          startDate
          endDate
          payRate
          billRate
          salary
          feePercent
          feeAmount
          schedule {
            days
            startTime
            endTime
            breakMinutes
          }
          client {
            id
            name
            paymentTermsDays
          }
          location {
            id
          }
          contact {
            id
          }
          reportsTo {
            id
          }
        }
      }
    }
  }
`);

/** Places a submitted candidate, beginning with what the job order says. */
export function PlaceSubmission({ id }: { id: string }) {
  const { account } = useViewer();
  const { data, error, refetch } = useQuery(SubmissionToPlaceDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <PageBody>
        <RecordSkeleton />
      </PageBody>
    );
  const submission = data.node?.__typename === 'Submission' ? data.node : null;
  if (!submission) return <EmptyState title="Submission not found" />;
  const { version, candidate, jobOrder } = submission;
  return (
    <PlacementForm
      candidate={candidate}
      jobOrder={jobOrder}
      target={{ submissionId: id, version }}
      initial={valuesFromOrder(submission, account.id)}
    />
  );
}
