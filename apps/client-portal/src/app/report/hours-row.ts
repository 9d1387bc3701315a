import { graphql } from '../../gql/gql.ts';

export const PortalHours = graphql(`
  fragment PortalHours on Timesheet {
    id
    startDate
    endDate
    workedMinutes
    work {
      number
      jobTitle
      worker {
        name
      }
      location {
        name
      }
    }
  }
`);

export const PortalHoursDocument = graphql(`
  query PortalHoursReport(
    $first: Int
    $after: String
    $filter: TimesheetFilter
    $orderBy: TimesheetOrder
    $thenBy: [TimesheetOrder!]
  ) {
    timesheets(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...PortalHours
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
