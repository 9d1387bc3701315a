import { graphql } from '../../gql/gql.ts';
import { claimKind, type InPartDocument } from '../claim/claim-kind.ts';

export const ApproveExpenseReportInPartDocument = graphql(`
  mutation ApprovePortalExpensesInPart($input: ApproveExpenseReportInPartInput!) {
    approved: approveExpenseReportInPart(input: $input) {
      ... on ExpenseReportApprovedInPart {
        changeSetId
        expenseReport {
          id
          version
          status
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const expenseKind = claimKind('ExpenseReports', {
  texts: 'expenses',
  path: '/expenses',
  approving: 'expense:approve',
  approveInPart: ApproveExpenseReportInPartDocument as unknown as InPartDocument,
});
