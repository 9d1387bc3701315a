import { graphql } from '../../gql/gql.ts';

export const ActivityRow = graphql(`
  fragment ActivityRow on Activity {
    id
    version
    kind
    body
    occurredAt
    pinned
    private
    author {
      id
      displayName
    }
    mentions {
      id
      displayName
    }
    subject {
      id
      kind
      label
    }
  }
`);

export const ActivitiesDocument = graphql(`
  query Activities(
    $first: Int
    $after: String
    $filter: ActivityFilter
    $orderBy: ActivityOrder
    $thenBy: [ActivityOrder!]
  ) {
    activities(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...ActivityRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
