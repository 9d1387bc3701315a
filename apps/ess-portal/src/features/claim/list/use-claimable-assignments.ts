import { useQuery } from '@apollo/client/react';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { ClaimableAssignment, ClaimableAssignmentsDocument } from './claimable-assignments.ts';

/** For which of the own assignments something can be entered: those that have begun; one that lasts comes first. */
export function useClaimableAssignments(today: string) {
  const { data, error, refetch } = useQuery(ClaimableAssignmentsDocument, {
    // The first rows of a list are no page of it: kept, they would take the place of one.
    fetchPolicy: 'no-cache',
  });
  useRecordChanges(['Assignment'], () => void refetch());
  const begun = readFragment(ClaimableAssignment, data?.assignments.nodes ?? []).filter(
    ({ startDate }) => startDate !== null && startDate <= today,
  );
  const hasEnded = ({ endDate }: { endDate: string | null }) => endDate !== null && endDate < today;
  const assignments = begun.toSorted(
    (one, other) => Number(hasEnded(one)) - Number(hasEnded(other)),
  );
  return { assignments, loading: !data && !error, error, refetch };
}
