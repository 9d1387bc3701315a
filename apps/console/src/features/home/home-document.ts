import { graphql } from '../../gql/gql.ts';
import type { HomeQuery } from '../../gql/graphql.ts';

/**
 * Everything that a home page may show. What the viewer may not read, or has nothing of, is left out by
 * `partOf` before it is asked.
 */
export const HomeDocument = graphql(`
  query Home(
    $toApprove: AssignmentFilter
    $toApproveOrder: AssignmentOrder
    $toHire: HiringFilter
    $toHireOrder: HiringOrder
    $toReview: JobOrderFilter
    $toReviewOrder: JobOrderOrder
    $timesheets: TimesheetFilter
    $timesheetsOrder: TimesheetOrder
    $expenseReports: ExpenseReportFilter
    $expenseReportsOrder: ExpenseReportOrder
    $toDecide: ChangeRequestFilter
    $toDecideOrder: ChangeRequestOrder
    $expiring: DocumentFilter
    $expiringOrder: DocumentOrder
    $neverUsed: AccountFilter
    $neverUsedOrder: AccountOrder
    $unfilled: JobOrderFilter
    $unfilledOrder: JobOrderOrder
    $starting: AssignmentFilter
    $startingOrder: AssignmentOrder
    $ending: AssignmentFilter
    $endingOrder: AssignmentOrder
    $tasks: TaskFilter
    $tasksOrder: TaskOrder
    $recent: [ID!]!
  ) {
    toApprove: assignments(first: 5, filter: $toApprove, orderBy: $toApproveOrder) {
      totalCount
      nodes {
        ...HomeAssignment
      }
    }
    toHire: hiringCandidates(first: 5, filter: $toHire, orderBy: $toHireOrder) {
      totalCount
      nodes {
        id
        candidate {
          id
          fullName
        }
        missing
        firstDay
      }
    }
    toReview: jobOrders(first: 5, filter: $toReview, orderBy: $toReviewOrder) {
      totalCount
      nodes {
        ...HomeJobOrder
      }
    }
    timesheets(first: 5, filter: $timesheets, orderBy: $timesheetsOrder) {
      totalCount
      nodes {
        id
        startDate
        endDate
        workedMinutes
        work {
          ...HomeWork
        }
      }
    }
    expenseReports(first: 5, filter: $expenseReports, orderBy: $expenseReportsOrder) {
      totalCount
      nodes {
        id
        startDate
        endDate
        total
        currency
        work {
          ...HomeWork
        }
      }
    }
    toDecide: changeRequests(first: 5, filter: $toDecide, orderBy: $toDecideOrder) {
      totalCount
      nodes {
        id
        section
        employeeName
        createdAt
      }
    }
    expiring: documents(first: 5, filter: $expiring, orderBy: $expiringOrder) {
      totalCount
      nodes {
        id
        title
        employeeName
        expiresOn
      }
    }
    neverUsed: accounts(first: 5, filter: $neverUsed, orderBy: $neverUsedOrder) {
      totalCount
      nodes {
        id
        displayName
        kind
        createdAt
      }
    }
    unfilled: jobOrders(first: 5, filter: $unfilled, orderBy: $unfilledOrder) {
      totalCount
      nodes {
        ...HomeJobOrder
      }
    }
    starting: assignments(first: 5, filter: $starting, orderBy: $startingOrder) {
      totalCount
      nodes {
        ...HomeAssignment
      }
    }
    ending: assignments(first: 5, filter: $ending, orderBy: $endingOrder) {
      totalCount
      nodes {
        ...HomeAssignment
      }
    }
    tasks(first: 5, filter: $tasks, orderBy: $tasksOrder) {
      totalCount
      nodes {
        id
        title
        status
        dueOn
        subject {
          id
          label
        }
      }
    }
    recent: records(ids: $recent) {
      id
      label
    }
  }
`);

export const HomeAssignment = graphql(`
  fragment HomeAssignment on Assignment {
    id
    jobTitle
    startDate
    endDate
    candidate {
      id
      fullName
    }
    client {
      id
      name
    }
  }
`);

export const HomeJobOrder = graphql(`
  fragment HomeJobOrder on JobOrder {
    id
    title
    openings
    positions
    startDate
    client {
      id
      name
    }
  }
`);

export const HomeWork = graphql(`
  fragment HomeWork on AssignedWork {
    worker {
      name
    }
    client {
      id
      name
    }
  }
`);

/** What one viewer asked for: the fields that `partOf` kept. */
export type Home = Partial<HomeQuery>;

/** The lists of the home page. */
export type HomeList = Exclude<keyof HomeQuery, '__typename' | 'recent'>;

/** A row of one of them. */
export type HomeNode<Name extends HomeList> = HomeQuery[Name]['nodes'][number];
