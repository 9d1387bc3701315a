import { graphql } from '../../gql/gql.ts';
import type { PortalExpenseReportQuery } from '../../gql/graphql.ts';

export const PortalExpenseReportDocument = graphql(`
  query PortalExpenseReport($id: ID!) {
    expenseReport(id: $id) {
      id
      version
      number
      status
      startDate
      endDate
      total
      currency
      disclaimer
      lines {
        id
        spentOn
        kind
        amount
        purpose
        receipts {
          id
          fileName
          contentType
          downloadPath
        }
      }
      findings {
        code
        message
        isWarning
      }
      work {
        jobTitle
        worker {
          name
        }
        location {
          name
        }
      }
      splitFrom {
        id
        number
      }
      disputedReports {
        id
        number
        status
        total
        reason
      }
      decisions {
        id
        at
        sentence
      }
      statements {
        text
        acceptedAt
      }
      comments {
        text
        writtenAt
        party
        authorName
      }
      actions {
        action
        label
        allowed
        refusals {
          code
          message
          blocking {
            kind
            id
            label
          }
        }
      }
    }
  }
`);

/** An expense report as a contact sees it. */
export type Report = NonNullable<PortalExpenseReportQuery['expenseReport']>;
