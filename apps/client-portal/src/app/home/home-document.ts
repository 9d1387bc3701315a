import { graphql } from '../../gql/gql.ts';
import type { PortalHomeQuery } from '../../gql/graphql.ts';

/** Everything that the home page may show; what the viewer may not read is left out before it is asked. */
export const PortalHomeDocument = graphql(`
  query PortalHome {
    viewer {
      agency {
        id
        portalText
      }
    }
    clients(first: 1) {
      nodes {
        id
        name
        portalText
      }
    }
    open: jobOrders(first: 1, filter: { status: [OPEN] }) {
      totalCount
    }
    filled: jobOrders(first: 1, filter: { status: [FILLED] }) {
      totalCount
    }
    inReview: jobOrders(first: 1, filter: { status: [NEEDS_REVIEW] }) {
      totalCount
    }
    declined: jobOrders(
      first: 5
      filter: { status: [DECLINED] }
      orderBy: { by: NUMBER, direction: DESC }
    ) {
      totalCount
      nodes {
        id
        title
        reviewRemarks
      }
    }
    working: assignments(first: 1, filter: { status: [ACTIVE] }) {
      totalCount
    }
    timesheetsToApprove: timesheets(
      first: 1
      filter: { status: [SUBMITTED], approvalMode: [CLIENT] }
    ) {
      totalCount
    }
    expensesToApprove: expenseReports(
      first: 1
      filter: { status: [SUBMITTED], approvalMode: [CLIENT] }
    ) {
      totalCount
    }
  }
`);

/** What one viewer asked for. */
export type HomeData = Partial<PortalHomeQuery>;

type Figure = {
  name:
    | 'open'
    | 'filled'
    | 'inReview'
    | 'declined'
    | 'working'
    | 'timesheetsToApprove'
    | 'expensesToApprove';
  permission: 'job-order:read' | 'assignment:read' | 'timesheet:approve' | 'expense:approve';
  /** Its rows. */
  to: string;
};

const ordersOf = (status: string) =>
  `/orders?filters=${encodeURIComponent(JSON.stringify({ status: [status] }))}`;

/** The numbers of the home page. */
export const homeFigures: readonly Figure[] = [
  { name: 'timesheetsToApprove', permission: 'timesheet:approve', to: '/timesheets' },
  { name: 'expensesToApprove', permission: 'expense:approve', to: '/expenses' },
  { name: 'open', permission: 'job-order:read', to: ordersOf('OPEN') },
  { name: 'inReview', permission: 'job-order:read', to: ordersOf('NEEDS_REVIEW') },
  { name: 'filled', permission: 'job-order:read', to: ordersOf('FILLED') },
  { name: 'declined', permission: 'job-order:read', to: ordersOf('DECLINED') },
  { name: 'working', permission: 'assignment:read', to: '/assignments' },
];
