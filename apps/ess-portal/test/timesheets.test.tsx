import { screen, within } from '@testing-library/react';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { beforeEach, expect, test } from 'vitest';
import { ClaimableAssignmentsDocument } from '../src/features/claim/list/claimable-assignments.ts';
import { OwnTimesheetsDocument } from '../src/features/timesheet/list/own-timesheets.ts';
import { WeekSheetDocument } from '../src/features/timesheet/sheet/week-sheet.query.ts';
import { BeginTimesheetDocument } from '../src/features/timesheet/use-begin-timesheet.ts';
import type { BeginTimesheetInput, OwnTimesheetsQuery } from '../src/gql/graphql.ts';
import { assignments, pageInfo } from './claim-answers.example.ts';
import { employeeWith, renderPortal } from './render-portal.tsx';
import { sheetId, weekSheet } from './week-sheet.example.ts';

/* The list of own timesheets, and how the sheet of a week is begun. */

type Row = Served<OwnTimesheetsQuery>['timesheets']['nodes'][number];

let rows: Row[];
let begun: BeginTimesheetInput[];

function row(number: number, over: Partial<Row> = {}): Row {
  return {
    __typename: 'Timesheet',
    id: sheetId(number),
    status: 'APPROVED',
    startDate: '2026-11-16',
    endDate: '2026-11-22',
    workedMinutes: 2310,
    reason: null,
    work: weekSheet().work,
    ...over,
  };
}

beforeEach(() => {
  rows = [];
  begun = [];
  server.use(
    on(OwnTimesheetsDocument).answers(({ filter, direction }) => {
      const nodes = rows.filter(({ status }) =>
        filter?.status ? filter.status.includes(status) : !filter?.statusNot?.includes(status),
      );
      expect(direction).toBe(filter?.status ? 'ASC' : 'DESC');
      return { timesheets: { __typename: 'TimesheetConnection', nodes, pageInfo } };
    }),
    on(ClaimableAssignmentsDocument).answers(() => ({ assignments: assignments('Northline') })),
    on(BeginTimesheetDocument).answers(({ input }) => {
      begun.push(input);
      const timesheet = { __typename: 'Timesheet', id: sheetId() } as const;
      return { beginTimesheet: { __typename: 'TimesheetBegun', timesheet } };
    }),
    on(WeekSheetDocument).answers(() => ({ timesheet: weekSheet({ status: 'SUBMITTED' }) })),
  );
});

const open = (language: 'en' | 'es' | null = null) =>
  renderPortal(employeeWith(['timesheets'], language), '/timesheets');

test('what is due comes first, in plain words; what was sent back says why', async () => {
  rows = [
    row(1),
    row(2, { status: 'DRAFT' }),
    row(3, { status: 'REJECTED', reason: 'Monday is wrong' }),
    row(4, { status: 'DRAFT', startDate: '2026-11-23', endDate: '2026-11-29' }),
    row(5, { status: 'SUBMITTED' }),
  ];
  open();
  const due = within(await screen.findByRole('region', { name: 'For you to submit' }));
  due.getByText('Not submitted yet');
  due.getByText('In progress');
  due.getByText('Sent back to you');
  due.getByText('Monday is wrong');
  expect(due.getAllByRole('link')[0]!.getAttribute('href')).toBe(`/ess/timesheets/${sheetId(2)}`);
  const others = within(screen.getByRole('region', { name: 'Submitted' }));
  others.getByText('Approved');
  others.getByText('Waiting for approval');
  expect(others.getAllByText('38:30')).toHaveLength(2);
});

test('the sheet of this or the last week, or of any day, is opened', async () => {
  const { user, history } = open();
  await screen.findByText('No timesheets yet');
  await user.click(screen.getByRole('button', { name: 'Last week' }));
  await screen.findByText('Waiting for approval');
  expect(history.location.pathname).toBe(`/ess/timesheets/${sheetId()}`);
  expect(begun).toEqual([{ assignmentId: 'asg_1', date: '2026-11-16' }]);
});

test('where each day has a sheet, that of today or yesterday is opened', async () => {
  const { nodes, ...page } = assignments('Acme', 'Northline');
  const byDay = nodes.map((each) => ({
    ...each,
    timesheetPeriod: each.id === 'asg_2' ? ('DAY' as const) : ('WEEK' as const),
  }));
  server.use(
    on(ClaimableAssignmentsDocument).answers(() => ({ assignments: { ...page, nodes: byDay } })),
  );
  const { user } = open();
  await screen.findByRole('button', { name: 'This week' });
  await user.selectOptions(screen.getByLabelText('Assignment'), 'asg_2');
  screen.getByRole('button', { name: 'Today' });
  expect(screen.queryByRole('button', { name: 'This week' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Yesterday' }));
  await screen.findByText('Waiting for approval');
  expect(begun).toEqual([{ assignmentId: 'asg_2', date: '2026-11-22' }]);
});

test('of several assignments one is chosen', async () => {
  const long = 'Northline Logistics and Storage of the Great Lakes '.repeat(5);
  server.use(
    on(ClaimableAssignmentsDocument).answers(() => ({ assignments: assignments('Acme', long) })),
  );
  const { user } = open();
  await user.selectOptions(await screen.findByLabelText('Assignment'), 'asg_2');
  await user.click(screen.getByRole('button', { name: 'This week' }));
  await screen.findByText('Waiting for approval');
  expect(begun).toEqual([{ assignmentId: 'asg_2', date: '2026-11-23' }]);
});

test('without an assignment there is nothing to begin', async () => {
  server.use(on(ClaimableAssignmentsDocument).answers(() => ({ assignments: assignments() })));
  open('es');
  await screen.findByText('No tiene ninguna asignación para esto');
  screen.getByRole('heading', { level: 1, name: 'Hojas de horas' });
});

test('why a week cannot be begun is said', async () => {
  server.use(
    on(BeginTimesheetDocument).answers(() => ({
      beginTimesheet: {
        __typename: 'ActionRefused',
        message: 'The assignment begins later.',
        refusals: [],
      },
    })),
  );
  const { user, history } = open();
  await user.click(await screen.findByRole('button', { name: 'This week' }));
  await screen.findByText('The assignment begins later.');
  expect(history.location.pathname).toBe('/ess/timesheets');
});

test('many rows come page by page', async () => {
  rows = Array.from({ length: 60 }, (_, index) => row(index + 1));
  open();
  const others = within(await screen.findByRole('region', { name: 'Submitted' }));
  expect(others.getAllByRole('listitem')).toHaveLength(60);
});

test('nobody without the section finds the page', async () => {
  renderPortal(employeeWith(['expenses']), '/timesheets');
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});
