import { graphql } from '../../../gql/gql.ts';

export const SubmitTimesheetDocument = graphql(`
  mutation SubmitOwnTimesheet($input: SubmitTimesheetsInput!) {
    submitTimesheets(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
