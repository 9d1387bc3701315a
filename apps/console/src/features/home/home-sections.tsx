import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { employeeDataSectionLabels } from '@stint/domain/employee-data/employee-data.ts';
import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import type { AppPath } from '@stint/spa-kit/record/address/record-places.ts';
import { DueText } from '@stint/spa-kit/record/task/due-text.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { formatMoney } from '@stint/ui/money/format-money.ts';
import { formatPeriod } from '@stint/ui/dates/format-period.ts';
import { RelativeTime } from '@stint/ui/dates/relative-time.tsx';
import type { ReactNode } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { accountKindLabels } from '../account/account-kinds.ts';
import { accountDefaults, accountsNeverUsed, accountVariables } from '../account/account-query.ts';
import {
  assignmentsAhead,
  assignmentsToApprove,
  DAYS_AHEAD,
} from '../assignment/assignment-home.ts';
import { assignmentDefaults, assignmentVariables } from '../assignment/assignment-query.ts';
import {
  changeRequestDefaults,
  changeRequestVariables,
} from '../change-request/change-request-query.ts';
import {
  documentDefaults,
  documentVariables,
  expiringDocuments,
} from '../document/document-query.ts';
import { expenseDefaults, expenseVariables } from '../expense/expense-query.ts';
import { peopleToHire } from '../hiring/hiring-home.ts';
import { hiringDefaults, hiringVariables } from '../hiring/hiring-query.ts';
import { jobOrdersToReview, unfilledJobOrders } from '../job-order/job-order-home.ts';
import { jobOrderDefaults, jobOrderVariables } from '../job-order/job-order-query.ts';
import { taskDefaults, taskVariables } from '../task/task-query.ts';
import { timesheetDefaults, timesheetVariables } from '../timesheet/timesheet-query.ts';
import {
  HomeAssignment,
  HomeJobOrder,
  HomeWork,
  type HomeList,
  type HomeNode,
} from './home-document.ts';

/** A row as the home page shows it. */
export type HomeRow = { id: string; title: string; detail?: string; aside?: ReactNode };

/**
 * A part of the home page: how many rows a list has with a filter, and the first of them. Number, rows and the
 * address of the list are made from one `query`, so that the list shows what was counted.
 */
export type HomeSection<Name extends HomeList = HomeList> = {
  /** Its field in `HomeDocument`; its variables are `$name` and `$nameOrder`. */
  name: Name;
  title: string;
  /** What there is to say without rows, and what to do first. */
  empty: string;
  permissions: readonly PermissionName[];
  path: AppPath;
  /** What the bare address of the list means. */
  defaults: GridQuery;
  query: (viewer: Viewer) => GridQuery;
  /** The list's own translation into the words of the API. */
  variables: (query: GridQuery, viewer: Viewer) => { filter?: unknown; orderBy?: unknown };
  row: (node: HomeNode<Name>) => HomeRow;
};

const assignmentList = {
  path: '/assignments',
  defaults: assignmentDefaults,
  variables: assignmentVariables,
} as const;
const jobOrderList = {
  path: '/job-orders',
  defaults: jobOrderDefaults,
  variables: jobOrderVariables,
} as const;

/** All parts, what waits for somebody first. The viewer's role decides which of them are there. */
export const homeSections: readonly HomeSection[] = [
  section({
    ...assignmentList,
    name: 'toApprove',
    title: 'Assignments to approve',
    empty: 'No assignments need approval. They appear here when their candidates are hired.',
    permissions: ['assignment:read', 'assignment:approve'],
    query: () => assignmentsToApprove,
    row: (node) => assignmentRow(node, 'startDate'),
  }),
  section({
    name: 'toHire',
    title: 'People to hire',
    empty: 'Nobody is waiting to be hired. Candidates appear here when they are placed.',
    permissions: ['hiring:read'],
    path: '/hiring',
    defaults: hiringDefaults,
    query: () => peopleToHire,
    variables: hiringVariables,
    row: ({ id, candidate, missing, firstDay }) => ({
      id,
      title: candidate.fullName,
      detail: missing === 0 ? 'Checklist complete' : `${missing} checklist items missing`,
      aside: <DateText date={firstDay} />,
    }),
  }),
  section({
    ...jobOrderList,
    name: 'toReview',
    title: 'Job orders to review',
    empty: 'No job orders need review. They appear here when clients submit them.',
    permissions: ['job-order:read', 'job-order:review'],
    query: () => jobOrdersToReview,
    row: jobOrderRow,
  }),
  section({
    name: 'timesheets',
    title: 'Timesheets to approve',
    empty: 'No timesheets need approval. They appear here when they are submitted.',
    permissions: ['timesheet:read', 'timesheet:approve'],
    path: '/timesheets',
    defaults: timesheetDefaults,
    query: () => timesheetDefaults,
    variables: timesheetVariables,
    row: (node) => claimRow(node, hoursAndMinutes(node.workedMinutes)),
  }),
  section({
    name: 'expenseReports',
    title: 'Expense reports to approve',
    empty: 'No expense reports need approval. They appear here when they are submitted.',
    permissions: ['expense:read', 'expense:approve'],
    path: '/expenses',
    defaults: expenseDefaults,
    query: () => expenseDefaults,
    variables: expenseVariables,
    row: (node) => claimRow(node, formatMoney(node.total, node.currency)),
  }),
  section({
    name: 'toDecide',
    title: 'Change requests to decide',
    empty: 'No change requests wait. They appear here when employees ask for changes.',
    permissions: ['change-request:read', 'change-request:decide'],
    path: '/change-requests',
    defaults: changeRequestDefaults,
    query: () => changeRequestDefaults,
    variables: changeRequestVariables,
    row: ({ id, employeeName, section: part, createdAt }) => ({
      id,
      title: employeeName,
      detail: employeeDataSectionLabels[part],
      aside: <RelativeTime instant={createdAt} />,
    }),
  }),
  section({
    name: 'expiring',
    title: 'Documents expired or expiring soon',
    empty: 'No documents of active employees have expired or expire soon.',
    permissions: ['document:read', 'employee:read'],
    path: '/documents',
    defaults: documentDefaults,
    query: expiringDocuments,
    variables: documentVariables,
    row: ({ id, title, employeeName, expiresOn }) => ({
      id,
      title,
      detail: employeeName,
      aside: <DateText date={expiresOn} />,
    }),
  }),
  section({
    name: 'neverUsed',
    title: 'Accounts that never signed in',
    empty: 'Everybody who has an account has signed in.',
    permissions: ['account:manage'],
    path: '/accounts',
    defaults: accountDefaults,
    query: () => accountsNeverUsed,
    variables: accountVariables,
    row: ({ id, displayName, kind, createdAt }) => ({
      id,
      title: displayName,
      detail: accountKindLabels[kind],
      aside: <RelativeTime instant={createdAt} />,
    }),
  }),
  section({
    ...jobOrderList,
    name: 'unfilled',
    title: 'Unfilled job orders',
    empty: 'No open job orders have openings left. Add what your clients need next.',
    permissions: ['job-order:read', 'job-order:write'],
    query: () => unfilledJobOrders,
    row: jobOrderRow,
  }),
  section({
    ...assignmentList,
    name: 'starting',
    title: `Starting in the next ${DAYS_AHEAD} days`,
    empty: `No assignments start in the next ${DAYS_AHEAD} days.`,
    permissions: ['assignment:read'],
    query: () => assignmentsAhead('start'),
    row: (node) => assignmentRow(node, 'startDate'),
  }),
  section({
    ...assignmentList,
    name: 'ending',
    title: `Ending in the next ${DAYS_AHEAD} days`,
    empty: `No assignments end in the next ${DAYS_AHEAD} days.`,
    permissions: ['assignment:read'],
    query: () => assignmentsAhead('end'),
    row: (node) => assignmentRow(node, 'endDate'),
  }),
  section({
    name: 'tasks',
    title: 'My tasks',
    empty: 'You have no open tasks. Press T on any record to add one.',
    permissions: ['task:read'],
    path: '/tasks',
    defaults: taskDefaults,
    query: () => taskDefaults,
    variables: taskVariables,
    row: (task) => ({
      id: task.id,
      title: task.title,
      detail: task.subject?.label,
      aside: task.dueOn && <DueText task={task} />,
    }),
  }),
];

/** Lets each section know the type of its rows. */
function section<Name extends HomeList>(declared: HomeSection<Name>): HomeSection {
  return declared as unknown as HomeSection;
}

function assignmentRow(
  node: HomeNode<'toApprove' | 'starting' | 'ending'>,
  day: 'startDate' | 'endDate',
): HomeRow {
  const { id, candidate, jobTitle, client, [day]: date } = readFragment(HomeAssignment, node);
  return {
    id,
    title: candidate.fullName,
    detail: `${jobTitle} · ${client.name}`,
    aside: <DateText date={date} />,
  };
}

/** @param claimed what it asks for: the hours, or the amount */
function claimRow(node: HomeNode<'timesheets' | 'expenseReports'>, claimed: string): HomeRow {
  const { worker, client } = readFragment(HomeWork, node.work);
  return {
    id: node.id,
    title: worker.name,
    detail: `${client.name} · ${formatPeriod(node.startDate, node.endDate)}`,
    aside: claimed,
  };
}

function jobOrderRow(node: HomeNode<'toReview' | 'unfilled'>): HomeRow {
  const { id, title, client, openings, positions, startDate } = readFragment(HomeJobOrder, node);
  return {
    id,
    title,
    detail: `${client.name} · ${openings} of ${positions} open`,
    aside: <DateText date={startDate} />,
  };
}
