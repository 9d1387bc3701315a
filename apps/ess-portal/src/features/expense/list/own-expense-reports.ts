import { graphql } from '../../../gql/gql.ts';

export const OwnExpenseReportsDocument = graphql(`
  query OwnExpenseReports(
    $first: Int
    $after: String
    $filter: ExpenseReportFilter
    $direction: SortDirection!
  ) {
    expenseReports(
      first: $first
      after: $after
      filter: $filter
      orderBy: { by: START_DATE, direction: $direction }
    ) {
      nodes {
        ...OwnExpenseReport
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OwnExpenseReport = graphql(`
  fragment OwnExpenseReport on ExpenseReport {
    id
    number
    status
    startDate
    endDate
    total
    currency
    reason
    work {
      jobTitle
      workplace {
        clientName
      }
    }
  }
`);
