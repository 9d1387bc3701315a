import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';

export const EndedAssignmentsDocument = graphql(`
  query EndedAssignments {
    assignments(first: 1, filter: { status: [CLOSED] }) {
      totalCount
    }
  }
`);

/**
 * Whether the contact sees ended assignments: the agency shows them, and there are some.
 *
 * @returns null until it is known
 */
export function useShowsEnded(): boolean | null {
  const { data, error } = useQuery(EndedAssignmentsDocument, { fetchPolicy: 'no-cache' });
  if (!data && !error) return null;
  return (data?.assignments.totalCount ?? 0) > 0;
}
