import { graphql } from '../../gql/gql.ts';

export const PortalOrderRow = graphql(`
  fragment PortalOrderRow on JobOrder {
    id
    number
    title
    status
    startDate
    positions
    openings
    location {
      id
      name
    }
    contactName
  }
`);

export const PortalOrdersDocument = graphql(`
  query PortalOrders(
    $first: Int
    $after: String
    $filter: JobOrderFilter
    $orderBy: JobOrderOrder
    $thenBy: [JobOrderOrder!]
  ) {
    jobOrders(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...PortalOrderRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
