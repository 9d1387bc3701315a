import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';

export const ClientChoicesDocument = graphql(`
  query ClientChoices($clientId: ID!) {
    client(id: $clientId) {
      id
      contacts(first: 200) {
        nodes {
          id
          fullName
          title
        }
        totalCount
      }
      locations(first: 200) {
        nodes {
          id
          name
          city
        }
        totalCount
      }
    }
  }
`);

type Choice = { value: string; label: string };

/** The contacts and locations of a client, to choose from; none while there is no client. */
export function useClientChoices(clientId: string | null): {
  contacts: readonly Choice[];
  locations: readonly Choice[];
} {
  const { data } = useQuery(ClientChoicesDocument, {
    variables: { clientId: clientId ?? '' },
    skip: clientId === null,
  });
  return {
    contacts: (data?.client?.contacts.nodes ?? []).map(({ id, fullName, title }) => ({
      value: id,
      label: title ? `${fullName}, ${title}` : fullName,
    })),
    locations: (data?.client?.locations.nodes ?? []).map(({ id, name, city }) => ({
      value: id,
      label: city && !name.includes(city) ? `${name}, ${city}` : name,
    })),
  };
}
