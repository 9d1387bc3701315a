import { graphql } from '../../../gql/gql.ts';

export const OwnTimesheetsDocument = graphql(`
  query OwnTimesheets(
    $first: Int
    $after: String
    $filter: TimesheetFilter
    $direction: SortDirection!
  ) {
    timesheets(
      first: $first
      after: $after
      filter: $filter
      orderBy: { by: START_DATE, direction: $direction }
    ) {
      nodes {
        ...OwnTimesheet
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OwnTimesheet = graphql(`
  fragment OwnTimesheet on Timesheet {
    id
    status
    startDate
    endDate
    workedMinutes
    reason
    work {
      jobTitle
      workplace {
        clientName
      }
    }
  }
`);
