import { graphql } from '../../gql/gql.ts';

export const LocationRow = graphql(`
  fragment LocationRow on Location {
    id
    name
    street
    city
    region
    postalCode
    country
    timeZone
    client {
      id
      name
    }
  }
`);
