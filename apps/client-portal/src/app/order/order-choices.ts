import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';

export const OrderChoicesDocument = graphql(`
  query OrderChoices {
    locations(first: 200) {
      nodes {
        id
        name
        city
      }
    }
    contacts(first: 200) {
      nodes {
        id
        fullName
        title
      }
    }
  }
`);

/** The locations and colleagues that an order can name: those that the contact sees. */
export function useOrderChoices() {
  const { data } = useQuery(OrderChoicesDocument, { fetchPolicy: 'no-cache' });
  return {
    locations: (data?.locations.nodes ?? []).map(({ id, name, city }) => ({
      value: id,
      label: city && !name.includes(city) ? `${name}, ${city}` : name,
    })),
    contacts: (data?.contacts.nodes ?? []).map(({ id, fullName, title }) => ({
      value: id,
      label: title ? `${fullName}, ${title}` : fullName,
    })),
  };
}
