import { graphql } from '../../gql/gql.ts';

export const ClientRow = graphql(`
  fragment ClientRow on Client {
    id
    lastContactedAt
    name
    industry
    phone
    website
    isAccountingCustomer
    paymentTermsDays
    creditLimit
    owner {
      id
      displayName
    }
    createdAt
    updatedAt
  }
`);
