import { graphql } from '../../../gql/gql.ts';

export const SubmitReportDocument = graphql(`
  mutation SubmitOwnReport($input: SubmitExpenseReportsInput!) {
    submitExpenseReports(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
