import { graphql } from '../../gql/gql.ts';

export const ContactRow = graphql(`
  fragment ContactRow on Contact {
    id
    lastContactedAt
    fullName
    title
    email
    phone
    onAccountingCustomer
    client {
      id
      name
    }
  }
`);
