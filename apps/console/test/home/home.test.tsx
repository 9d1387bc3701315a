import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HiringCandidatesDocument } from '../../src/features/hiring/hiring-page.tsx';
import { AccountsDocument } from '../../src/features/account/account-page.tsx';
import { ChangeRequestsDocument } from '../../src/features/change-request/change-request-page.tsx';
import { DocumentsDocument } from '../../src/features/document/document-page.tsx';
import { AssignmentsDocument } from '../../src/features/assignment/assignment-page.tsx';
import { HomeDocument } from '../../src/features/home/home-document.ts';
import { ExpenseReportsDocument } from '../../src/features/expense/expense-page.tsx';
import { TimesheetsDocument } from '../../src/features/timesheet/timesheet-page.tsx';
import { JobOrdersDocument } from '../../src/features/job-order/job-order-page.tsx';
import type { HomeQuery, HomeQueryVariables } from '../../src/gql/graphql.ts';
import { assignmentPage } from '../assignment/assignment-rows.ts';
import { renderConsole } from '../render-console.tsx';

const none = <Name extends string>(name: Name) => ({
  __typename: `${name}Connection` as const,
  totalCount: 0,
  nodes: [],
});

/** An agency in which nothing waits, but for what a test says. */
const home = (over: Partial<Served<HomeQuery>> = {}): Served<HomeQuery> => ({
  toApprove: none('Assignment'),
  toHire: none('HiringCandidate'),
  toReview: none('JobOrder'),
  timesheets: none('Timesheet'),
  expenseReports: none('ExpenseReport'),
  toDecide: none('ChangeRequest'),
  expiring: none('Document'),
  neverUsed: none('Account'),
  unfilled: none('JobOrder'),
  starting: none('Assignment'),
  ending: none('Assignment'),
  tasks: none('Task'),
  recent: [],
  ...over,
});

const toApprove: Served<HomeQuery>['toApprove'] = {
  __typename: 'AssignmentConnection',
  totalCount: 12,
  nodes: [
    {
      __typename: 'Assignment',
      id: 'asg_1',
      jobTitle: 'Picker',
      startDate: '2026-11-30',
      endDate: null,
      candidate: { __typename: 'Candidate', id: 'can_1', fullName: 'Ann Ash' },
      client: { __typename: 'Client', id: 'cli_1', name: 'Harbor Foods' },
    },
  ],
};

const everything = (['ADMIN', 'ALL_IN'] as const).flatMap((role) => staffViewer(role).permissions);

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);

test('the bare address leads home, where each number opens the list that it counts', async () => {
  const asked: HomeQueryVariables[] = [];
  const listed: unknown[] = [];
  const { user, address } = renderConsole('/', {
    handlers: [
      on(HomeDocument).answers((variables) => {
        asked.push(variables);
        return home({ toApprove });
      }),
      on(AssignmentsDocument).answers(({ filter, orderBy }) => {
        listed.push({ filter, orderBy });
        return assignmentPage([]);
      }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  const section = await screen.findByRole('region', { name: 'Assignments to approve' });
  await within(section).findByText('Picker · Harbor Foods');
  expect(within(section).getByRole('link', { name: 'Ann Ash' })).toHaveProperty(
    'pathname',
    '/console/assignments/asg_1',
  );
  await user.click(within(section).getByRole('link', { name: 'Assignments to approve: 12' }));
  await screen.findByRole('heading', { level: 1, name: 'Assignments' });
  await waitFor(() => expect(listed).not.toEqual([]));
  const [{ toApprove: filter, toApproveOrder: orderBy }] = asked as [HomeQueryVariables];
  expect(listed[0]).toEqual({ filter, orderBy });
  expect(filter).toEqual({ status: ['NEEDS_APPROVAL'] });
  expect(address()).toContain('NEEDS_APPROVAL');
});

test.each([
  ['Starting in the next 14 days', 'starting', AssignmentsDocument],
  ['Ending in the next 14 days', 'ending', AssignmentsDocument],
  ['Unfilled job orders', 'unfilled', JobOrdersDocument],
  ['Job orders to review', 'toReview', JobOrdersDocument],
  ['People to hire', 'toHire', HiringCandidatesDocument],
  ['Timesheets to approve', 'timesheets', TimesheetsDocument],
  ['Expense reports to approve', 'expenseReports', ExpenseReportsDocument],
  ['Change requests to decide', 'toDecide', ChangeRequestsDocument],
  ['Documents expired or expiring soon', 'expiring', DocumentsDocument],
  ['Accounts that never signed in', 'neverUsed', AccountsDocument],
] as const)('%s: the list is asked what was counted', async (name, field, document) => {
  const asked: HomeQueryVariables[] = [];
  const listed: unknown[] = [];
  const { user } = renderConsole('/home', {
    viewer: staffViewer(field === 'neverUsed' ? 'ADMIN' : 'ALL_IN'),
    handlers: [
      on(HomeDocument).answers((variables) => {
        asked.push(variables);
        return home();
      }),
      on(document as typeof AssignmentsDocument).answers(({ filter, orderBy }) => {
        listed.push({ filter, orderBy });
        const page = {
          nodes: [],
          totalCount: 0,
          pageInfo: { hasNextPage: false, endCursor: null },
        };
        return {
          assignments: page,
          jobOrders: page,
          hiringCandidates: page,
          timesheets: page,
          expenseReports: page,
          changeRequests: page,
          documents: page,
          accounts: page,
        } as never;
      }),
    ],
  });
  await user.click(await screen.findByRole('link', { name: `${name}: 0` }));
  await waitFor(() => expect(listed).not.toEqual([]));
  expect(listed[0]).toEqual({ filter: asked[0]![field], orderBy: asked[0]![`${field}Order`] });
});

test('documents are counted up to the last day of the agency’s setting, of those who work now', async () => {
  const asked: HomeQueryVariables[] = [];
  const { agency, ...viewer } = staffViewer('BACK_OFFICE');
  renderConsole('/home', {
    viewer: { ...viewer, agency: { ...agency, documentReminderDays: 45 } },
    handlers: [
      on(HomeDocument).answers((variables) => {
        asked.push(variables);
        return home({
          expiring: {
            __typename: 'DocumentConnection',
            totalCount: 1,
            nodes: [
              {
                __typename: 'Document',
                id: 'doc_1',
                title: 'Forklift license',
                employeeName: 'Ann Ash',
                expiresOn: '2026-12-24',
              },
            ],
          },
        });
      }),
    ],
  });
  const section = await screen.findByRole('region', { name: 'Documents expired or expiring soon' });
  within(section).getByText('Ann Ash');
  expect(within(section).getByRole('link', { name: 'Forklift license' })).toHaveProperty(
    'pathname',
    '/console/documents/doc_1',
  );
  // 45 days from November 23.
  expect(asked[0]!.expiring).toEqual({ employeeStatus: ['ACTIVE'], expiresTo: '2027-01-07' });
});

test('a role is asked for, and shown, only what it may read', async () => {
  const asked: HomeQueryVariables[] = [];
  renderConsole('/home', {
    viewer: staffViewer('FRONT_OFFICE'),
    handlers: [
      on(HomeDocument).answers((variables) => {
        asked.push(variables);
        return home();
      }),
    ],
  });
  await screen.findByText(/^No open job orders/);
  expect(headings()).toEqual([
    'First steps',
    'Job orders to review',
    'Unfilled job orders',
    'Starting in the next 14 days',
    'Ending in the next 14 days',
    'My tasks',
    'Recently opened',
  ]);
  expect(Object.keys(asked[0]!)).not.toContain('toHire');
  expect(Object.keys(asked[0]!)).not.toContain('toApprove');
  expect(Object.keys(asked[0]!)).not.toContain('toDecide');
  expect(Object.keys(asked[0]!)).not.toContain('expiring');
  expect(Object.keys(asked[0]!)).not.toContain('neverUsed');
  expect(Object.keys(asked[0]!)).not.toContain('recent');
});

test('people to hire have their first day, and claims to approve what they ask for', async () => {
  const work: Served<HomeQuery>['timesheets']['nodes'][number]['work'] = {
    __typename: 'AssignedWork',
    worker: { __typename: 'Worker', name: 'Ann Ash' },
    client: { __typename: 'Client', id: 'cli_1', name: 'Harbor Foods' },
  };
  const week = { startDate: '2026-11-16', endDate: '2026-11-22', work };
  renderConsole('/home', {
    handlers: [
      on(HomeDocument).answers(() =>
        home({
          toHire: {
            __typename: 'HiringCandidateConnection',
            totalCount: 1,
            nodes: [
              {
                __typename: 'HiringCandidate',
                id: 'can_1',
                candidate: { __typename: 'Candidate', id: 'can_1', fullName: 'Ben Birch' },
                missing: 2,
                firstDay: '2026-12-01',
              },
            ],
          },
          timesheets: {
            __typename: 'TimesheetConnection',
            totalCount: 1,
            nodes: [{ __typename: 'Timesheet', id: 'tms_1', workedMinutes: 2325, ...week }],
          },
          expenseReports: {
            __typename: 'ExpenseReportConnection',
            totalCount: 1,
            nodes: [
              {
                __typename: 'ExpenseReport',
                id: 'exr_1',
                total: '48.20',
                currency: 'USD',
                ...week,
              },
            ],
          },
        }),
      ),
    ],
  });
  const section = async (name: string) => within(await screen.findByRole('region', { name }));
  const toHire = await section('People to hire');
  toHire.getByText('2 checklist items missing');
  toHire.getByText('Dec 1, 2026');
  const sheets = await section('Timesheets to approve');
  expect(sheets.getByRole('link', { name: 'Ann Ash' })).toHaveProperty(
    'pathname',
    '/console/timesheets/tms_1',
  );
  sheets.getByText(/^Harbor Foods · Nov 16\s–\s22, 2026$/);
  sheets.getByText('38:45');
  const reports = await section('Expense reports to approve');
  reports.getByText('$48.20');
});

test('an administrator sees which requests wait and who never signed in', async () => {
  renderConsole('/home', {
    viewer: staffViewer('ADMIN', { permissions: everything }),
    handlers: [
      on(HomeDocument).answers(() =>
        home({
          toDecide: {
            __typename: 'ChangeRequestConnection',
            totalCount: 1,
            nodes: [
              {
                __typename: 'ChangeRequest',
                id: 'crq_1',
                section: 'DIRECT_DEPOSIT',
                employeeName: 'Ana Ortiz',
                createdAt: '2026-11-20T12:00:00Z',
              },
            ],
          },
          neverUsed: {
            __typename: 'AccountConnection',
            totalCount: 1,
            nodes: [
              {
                __typename: 'Account',
                id: 'acc_maria',
                displayName: 'Maria Soto',
                kind: 'EMPLOYEE',
                createdAt: '2026-11-20T12:00:00Z',
              },
            ],
          },
        }),
      ),
    ],
  });
  const requests = within(await screen.findByRole('region', { name: 'Change requests to decide' }));
  await requests.findByText('Direct deposit');
  expect(requests.getByRole('link', { name: 'Ana Ortiz' })).toHaveProperty(
    'pathname',
    '/console/change-requests/crq_1',
  );
  const accounts = within(screen.getByRole('region', { name: 'Accounts that never signed in' }));
  accounts.getByText('Employee self-service');
  expect(accounts.getByRole('link', { name: 'Maria Soto' })).toHaveProperty(
    'pathname',
    '/console/accounts/acc_maria',
  );
});

test('an empty agency is told what to do first, and can', async () => {
  const { user, address } = renderConsole('/home', {
    handlers: [on(HomeDocument).answers(() => home())],
  });
  const steps = await screen.findByRole('region', { name: 'First steps' });
  const links = within(steps)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(links[0]).toBe('Import what you have');
  expect(links.at(-1)).toBe('Approve their assignments');
  await user.click(within(steps).getByRole('link', { name: 'Add a client' }));
  await waitFor(() => expect(address()).toBe('/clients?panel=new'));
});

test('what others change shows by itself, and what was opened before stands there again', async () => {
  localStorage.setItem(
    `stint.recent.${staffViewer('ALL_IN').account.id}`,
    JSON.stringify(['cli_0193f5a0-0000-7000-8000-000000000001']),
  );
  const live = liveChanges();
  server.use(live.handler);
  let total = 1;
  renderConsole('/home', {
    handlers: [
      on(HomeDocument).answers(({ recent }) =>
        home({
          toApprove: { ...toApprove, totalCount: total },
          recent: [recent]
            .flat()
            .map(String)
            .map((id) => ({ __typename: 'RecordSubject', id, label: 'Harbor Foods' })),
        }),
      ),
    ],
  });
  await screen.findByRole('link', { name: 'Assignments to approve: 1' });
  const recent = screen.getByRole('region', { name: 'Recently opened' });
  expect(within(recent).getByRole('link', { name: 'Harbor Foods' })).toHaveProperty(
    'pathname',
    '/console/clients/cli_0193f5a0-0000-7000-8000-000000000001',
  );
  total = 2;
  live.tell({ kind: 'Assignment', id: 'asg_2', version: 1 });
  await screen.findByRole('link', { name: 'Assignments to approve: 2' });
  for (const kind of ['Document', 'Timesheet', 'ExpenseReport'] as const) {
    total += 1;
    live.tell({ kind, id: 'any_1', version: 1 });
    await screen.findByRole('link', { name: `Assignments to approve: ${total}` });
  }
});
