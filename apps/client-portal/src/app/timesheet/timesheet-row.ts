import { graphql } from '../../gql/gql.ts';

export const PortalTimesheetRow = graphql(`
  fragment PortalTimesheetRow on Timesheet {
    id
    version
    number
    status
    startDate
    endDate
    workedMinutes
    flags
    work {
      worker {
        name
      }
      location {
        id
        name
      }
    }
    actions {
      action
      allowed
    }
  }
`);

export const PortalTimesheetsDocument = graphql(`
  query PortalTimesheets(
    $first: Int
    $after: String
    $filter: TimesheetFilter
    $orderBy: TimesheetOrder
    $thenBy: [TimesheetOrder!]
  ) {
    timesheets(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...PortalTimesheetRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
