import { graphql } from '../../gql/gql.ts';

export const PortalAssignmentRow = graphql(`
  fragment PortalAssignmentRow on Assignment {
    id
    number
    jobTitle
    status
    startDate
    endDate
    worker {
      name
    }
    location {
      id
      name
    }
    contactName
    reportsToName
  }
`);

export const PortalAssignmentsDocument = graphql(`
  query PortalAssignments(
    $first: Int
    $after: String
    $filter: AssignmentFilter
    $orderBy: AssignmentOrder
    $thenBy: [AssignmentOrder!]
  ) {
    assignments(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...PortalAssignmentRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
