import { graphql } from '../../../gql/gql.ts';

export const CommentOnReportDocument = graphql(`
  mutation CommentOnReport($input: CommentOnExpenseReportInput!) {
    commentOnExpenseReport(input: $input) {
      ... on ExpenseReportCommented {
        expenseReport {
          ...ExpenseSheet
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
