import { graphql } from '../../gql/gql.ts';

/** A timesheet as the grid shows it. */
export const TimesheetRow = graphql(`
  fragment TimesheetRow on Timesheet {
    id
    version
    number
    status
    startDate
    endDate
    workedMinutes
    flags
    hasLaterPunches
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
