import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';

export const ClaimLocationsDocument = graphql(`
  query ClaimLocations {
    locations(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

/** The locations that the contact sees, to choose one; none until they are known. */
export function useLocationChoices(): { value: string; label: string }[] {
  const { data } = useQuery(ClaimLocationsDocument, { fetchPolicy: 'no-cache' });
  return (data?.locations.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
