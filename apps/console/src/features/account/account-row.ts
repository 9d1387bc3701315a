import { graphql } from '../../gql/gql.ts';

/** What the grid shows of an account. */
export const AccountRow = graphql(`
  fragment AccountRow on Account {
    id
    version
    displayName
    userName
    kind
    role
    email
    status
    lastSignInAt
    failedAttempts
    employee {
      id
      candidate {
        id
        fullName
      }
    }
    contact {
      id
      fullName
      client {
        id
        name
      }
    }
  }
`);
