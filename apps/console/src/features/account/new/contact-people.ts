import { graphql } from '../../../gql/gql.ts';
import type { ContactsForAccountQuery } from '../../../gql/graphql.ts';

export const ContactsForAccountDocument = graphql(`
  query ContactsForAccount($first: Int, $after: String, $filter: ContactFilter) {
    contacts(first: $first, after: $after, filter: $filter, orderBy: { by: NAME, direction: ASC }) {
      nodes {
        id
        fullName
        title
        email
        client {
          id
          name
        }
        accountEligibility {
          allowed
          refusals {
            code
            message
            blocking {
              kind
              id
              label
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** A contact who may get an account, or not. */
export type ContactPerson = ContactsForAccountQuery['contacts']['nodes'][number];
