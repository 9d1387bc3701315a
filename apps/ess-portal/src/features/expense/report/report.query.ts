import { graphql } from '../../../gql/gql.ts';
import type { ExpenseSheetFragment } from '../../../gql/graphql.ts';

export const ExpenseSheetDocument = graphql(`
  query ExpenseSheet($id: ID!) {
    expenseReport(id: $id) {
      ...ExpenseSheet
    }
  }
`);

export const ExpenseSheet = graphql(`
  fragment ExpenseSheet on ExpenseReport {
    id
    version
    number
    status
    currency
    total
    reason
    disclaimer
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
    comments {
      text
      writtenAt
      party
      authorName
    }
    lines {
      id
      spentOn
      kind
      amount
      purpose
      receipts {
        id
        fileName
        downloadPath
      }
    }
    splitFrom {
      id
      number
    }
    disputedReports {
      id
      status
      total
      reason
    }
    findings {
      code
      message
      field
      isWarning
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

/** A report with all that is shown of it. */
export type Report = ExpenseSheetFragment;

/** A photo or a file of one of its expenses. */
export type Receipt = Report['lines'][number]['receipts'][number];
