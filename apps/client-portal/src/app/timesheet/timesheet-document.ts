import { graphql } from '../../gql/gql.ts';
import type { PortalTimesheetQuery } from '../../gql/graphql.ts';

export const PortalTimesheetDocument = graphql(`
  query PortalTimesheet($id: ID!) {
    timesheet(id: $id) {
      ...ComparedTimesheet
      id
      version
      number
      status
      startDate
      endDate
      timeZone
      lines {
        id
        workDate
        startsAt
        endsAt
        breakMinutes
        workedMinutes
      }
      checks {
        disclaimer
        findings {
          code
          message
          isWarning
        }
      }
      work {
        jobTitle
        worker {
          name
        }
        location {
          name
        }
      }
      splitFrom {
        id
        number
      }
      disputedSheets {
        id
        number
        status
        workedMinutes
        reason
      }
      decisions {
        id
        at
        sentence
      }
      statements {
        text
        acceptedAt
      }
      comments {
        text
        writtenAt
        party
        authorName
      }
      actions {
        action
        label
        allowed
        refusals {
          code
          message
          blocking {
            kind
            id
            label
          }
        }
      }
    }
  }
`);

/** A timesheet as a contact sees it. */
export type Sheet = NonNullable<PortalTimesheetQuery['timesheet']>;
