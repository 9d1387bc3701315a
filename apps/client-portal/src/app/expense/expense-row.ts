import { graphql } from '../../gql/gql.ts';

export const PortalExpenseRow = graphql(`
  fragment PortalExpenseRow on ExpenseReport {
    id
    version
    number
    status
    startDate
    endDate
    total
    currency
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

export const PortalExpensesDocument = graphql(`
  query PortalExpenses(
    $first: Int
    $after: String
    $filter: ExpenseReportFilter
    $orderBy: ExpenseReportOrder
    $thenBy: [ExpenseReportOrder!]
  ) {
    expenseReports(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      thenBy: $thenBy
    ) {
      nodes {
        ...PortalExpenseRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
