import { graphql } from '../../gql/gql.ts';

/** An expense with its receipts. */
export const ExpenseLineParts = graphql(`
  fragment ExpenseLineParts on ExpenseLine {
    id
    kind
    spentOn
    amount
    purpose
    receipts {
      id
      fileName
      contentType
      downloadPath
    }
  }
`);

export const ExpenseReportDocument = graphql(`
  query ExpenseReport($id: ID!) {
    expenseReport(id: $id) {
      ...ExpenseRow
      assignment {
        id
      }
      lines {
        ...ExpenseLineParts
      }
      findings {
        code
        isWarning
        message
      }
      splitFrom {
        id
        number
        status
      }
      disputedReports {
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
        text
        writtenAt
        party
        authorName
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

export const CommentOnExpenseReportDocument = graphql(`
  mutation CommentOnExpenseReport($input: CommentOnExpenseReportInput!) {
    commentOnExpenseReport(input: $input) {
      ... on ExpenseReportCommented {
        expenseReport {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const ApproveExpenseReportInPartDocument = graphql(`
  mutation ApproveExpenseReportInPart($input: ApproveExpenseReportInPartInput!) {
    approveExpenseReportInPart(input: $input) {
      ... on ExpenseReportApprovedInPart {
        changeSetId
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

export const BeginExpenseReportDocument = graphql(`
  mutation BeginExpenseReport($input: BeginExpenseReportInput!) {
    beginExpenseReport(input: $input) {
      ... on ExpenseReportBegun {
        changeSetId
        expenseReport {
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const SaveExpenseReportDocument = graphql(`
  mutation SaveExpenseReport($input: SaveExpenseReportInput!) {
    saveExpenseReport(input: $input) {
      ... on ExpenseReportSaved {
        changeSetId
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

export const RemoveReceiptDocument = graphql(`
  mutation RemoveReceipt($id: ID!) {
    removeReceipt(id: $id) {
      ... on ReceiptRemoved {
        id
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);
