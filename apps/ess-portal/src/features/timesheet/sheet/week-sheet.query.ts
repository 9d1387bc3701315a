import { graphql } from '../../../gql/gql.ts';
import type { WeekSheetFragment } from '../../../gql/graphql.ts';

export const WeekSheetDocument = graphql(`
  query WeekSheet($id: ID!) {
    timesheet(id: $id) {
      ...WeekSheet
    }
  }
`);

export const WeekSheet = graphql(`
  fragment WeekSheet on Timesheet {
    id
    version
    number
    status
    startDate
    endDate
    timeZone
    workedMinutes
    reason
    work {
      jobTitle
      workplace {
        clientName
      }
    }
    assignment {
      id
      status
      startDate
      endDate
    }
    lines {
      id
      workDate
      startsAt
      endsAt
      breakMinutes
      breaks {
        startsAt
        endsAt
      }
      source
      reason
    }
    splitFrom {
      id
      number
    }
    disputedSheets {
      id
      status
      workedMinutes
      reason
    }
    comments {
      authorName
      party
      text
      writtenAt
    }
    checks {
      disclaimer
      findings {
        code
        message
        field
        isWarning
      }
      days {
        date
        scheduled
        punched
        claimed
        differs
      }
    }
    rules {
      lineEditRule
      nightShiftDay
      weekStartsOn
      mostWeeklyHours
      dayTooLongMode
      linesOverlapMode
      weekTooLongMode
    }
    actions {
      action
      allowed
      refusals {
        code
        message
      }
    }
  }
`);

/** A sheet with all that is shown of it. */
export type Sheet = WeekSheetFragment;
