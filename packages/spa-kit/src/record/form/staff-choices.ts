import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';

export const StaffChoicesDocument = graphql(`
  query StaffChoices {
    staff {
      id
      displayName
    }
  }
`);

/** The agency's staff, to choose an owner from. */
export function useStaffChoices(): readonly { value: string; label: string }[] {
  const { data } = useQuery(StaffChoicesDocument);
  return useMemo(
    () => (data?.staff ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
    [data],
  );
}
