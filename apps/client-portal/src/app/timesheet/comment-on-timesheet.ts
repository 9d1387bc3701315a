import { graphql } from '../../gql/gql.ts';

export const CommentOnTimesheetDocument = graphql(`
  mutation CommentOnPortalTimesheet($input: CommentOnTimesheetInput!) {
    commented: commentOnTimesheet(input: $input) {
      ... on TimesheetCommented {
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
