import { graphql } from '../../gql/gql.ts';

/** Spread in a timesheet that `TimesheetComparison` shows: `...ComparedTimesheet`. */
export const ComparedTimesheet = graphql(`
  fragment ComparedTimesheet on Timesheet {
    id
    timeZone
    flags
    hasLaterPunches
    lines {
      id
      workDate
      startsAt
      endsAt
      breakMinutes
      workedMinutes
      source
      reason
    }
    checks {
      days {
        date
        scheduled
        punched
        claimed
        differs
      }
      punchedTimes {
        date
        startsAt
        endsAt
        rawStartsAt
        rawEndsAt
        roundingMinutes
        breaks {
          minutes
          isPaid
        }
      }
      findings {
        code
        message
      }
    }
  }
`);
