import { graphql } from '../../gql/gql.ts';

export const CommentOnExpensesDocument = graphql(`
  mutation CommentOnPortalExpenses($input: CommentOnExpenseReportInput!) {
    commented: commentOnExpenseReport(input: $input) {
      ... on ExpenseReportCommented {
        expenseReport {
          id
          version
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
