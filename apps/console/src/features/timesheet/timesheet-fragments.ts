import { graphql } from '../../gql/gql.ts';

/** A line as it is edited and disputed. */
export const TimesheetLineParts = graphql(`
  fragment TimesheetLineParts on TimesheetLine {
    id
    workDate
    startsAt
    endsAt
    breakMinutes
    workedMinutes
    reason
  }
`);

export const TimesheetDocument = graphql(`
  query Timesheet($id: ID!) {
    timesheet(id: $id) {
      ...TimesheetRow
      ...ComparedTimesheet
      timeZone
      breakMinutes
      assignment {
        id
      }
      lines {
        ...TimesheetLineParts
      }
      splitFrom {
        id
        number
        status
      }
      disputedSheets {
        id
        number
        status
        reason
      }
      statements {
        kind
        text
        acceptedAt
        acceptedBy {
          displayName
        }
      }
      comments {
        authorName
        party
        text
        writtenAt
      }
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
        at
        actor
        toState
        reason
      }
    }
  }
`);

export const SaveTimesheetDocument = graphql(`
  mutation SaveTimesheet($input: SaveTimesheetInput!) {
    saveTimesheet(input: $input) {
      ... on TimesheetSaved {
        changeSetId
        timesheet {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const ApproveTimesheetInPartDocument = graphql(`
  mutation ApproveTimesheetInPart($input: ApproveTimesheetInPartInput!) {
    approveTimesheetInPart(input: $input) {
      ... on TimesheetApprovedInPart {
        changeSetId
        timesheet {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const CommentOnTimesheetDocument = graphql(`
  mutation CommentOnTimesheet($input: CommentOnTimesheetInput!) {
    commentOnTimesheet(input: $input) {
      ... on TimesheetCommented {
        timesheet {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
