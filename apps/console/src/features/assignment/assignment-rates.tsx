import { useQuery } from '@apollo/client/react';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { graphql } from '../../gql/gql.ts';
import { rateFacts } from './rate-facts.tsx';

export const AssignmentRatesDocument = graphql(`
  query AssignmentRates($id: ID!) {
    assignment(id: $id) {
      id
      version
      jobType
      currency
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
      margin {
        spread
        marginPercent
        markupPercent
        cost
      }
    }
  }
`);

/** What is paid, billed and earned, for those who may see all three. */
export function AssignmentRates({ id }: { id: string }) {
  const permitted = [
    useMay('assignment:read-pay-rate'),
    useMay('assignment:read-bill-rate'),
    useMay('assignment:read-margin'),
  ].every(Boolean);
  const { data, error, refetch } = useQuery(AssignmentRatesDocument, {
    variables: { id },
    skip: !permitted,
  });
  if (!permitted) return <EmptyState title="Your role can’t see rates" />;
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data?.assignment) return <TextSkeleton lines={6} />;
  return <Facts facts={rateFacts(data.assignment)} />;
}
