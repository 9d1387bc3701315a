import { graphql } from '../../../gql/gql.ts';

export const CommentOnSheetDocument = graphql(`
  mutation CommentOnSheet($input: CommentOnTimesheetInput!) {
    commentOnTimesheet(input: $input) {
      ... on TimesheetCommented {
        timesheet {
          ...WeekSheet
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
