import { graphql } from '../../gql/gql.ts';

/** An expense report as the grid shows it. */
export const ExpenseRow = graphql(`
  fragment ExpenseRow on ExpenseReport {
    id
    version
    number
    status
    startDate
    endDate
    total
    currency
    approvalMode
    billingStatus
    payrollStatus
    submittedAt
    decidedAt
    decidedVia
    escalatedOn
    remindedOn
    reason
    employee {
      id
    }
    decidedBy {
      displayName
    }
    work {
      number
      jobTitle
      worker {
        name
      }
      client {
        id
        name
      }
      location {
        id
        name
      }
    }
  }
`);
