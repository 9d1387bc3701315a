import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { TermsForm } from './terms-form.tsx';

export const AssignmentTermsDocument = graphql(`
  query AssignmentTerms($id: ID!) {
    assignment(id: $id) {
      id
      version
      jobType
      startDate
      endDate
      payRate
      billRate
      overtimePayMultiplier
      overtimeBillMultiplier
      doubleTimePayMultiplier
      doubleTimeBillMultiplier
      burdenPercent
      salary
      feePercent
      feeAmount
      guaranteeDays
      paymentTermsDays
      poNumber
      schedule {
        days
        startTime
        endTime
        breakMinutes
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
      billingContact {
        id
      }
      client {
        id
      }
    }
  }
`);

/** Changes dates, rates and details of one assignment. What was typed stays when it is refused. */
export default function EditTermsDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const apollo = useApolloClient();
  const { data, error, refetch } = useQuery(AssignmentTermsDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  const reread = async () => {
    const { data: now } = await apollo.query({
      query: AssignmentTermsDocument,
      variables: { id },
      fetchPolicy: 'no-cache',
    });
    return now?.assignment ?? null;
  };
  if (data?.assignment) {
    return <TermsForm terms={data.assignment} reread={reread} onClose={onClose} />;
  }
  return (
    <Dialog onClose={onClose} title="Edit assignment" size="lg">
      {error ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : (
        <TextSkeleton lines={8} />
      )}
    </Dialog>
  );
}
