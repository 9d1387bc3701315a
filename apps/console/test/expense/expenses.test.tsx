import { expenseReportMachine } from '@stint/domain/expense-report/expense-report.machine.ts';
import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import type { GraphQLHandler } from 'msw/graphql';
import { expect, test, vi } from 'vitest';
import {
  ApproveExpenseReportInPartDocument,
  BeginExpenseReportDocument,
  CommentOnExpenseReportDocument,
  ExpenseReportDocument,
  RemoveReceiptDocument,
  SaveExpenseReportDocument,
} from '../../src/features/expense/expense-fragments.ts';
import { ExpenseReportsDocument } from '../../src/features/expense/expense-page.tsx';
import type {
  ExpenseReportQuery,
  ExpenseReportsQuery,
  ExpenseReportsQueryVariables,
} from '../../src/gql/graphql.ts';
import { AssignmentSearchDocument } from '../../src/record/form/assignment-select.tsx';
import { asking } from '../asking.ts';
import { renderConsole } from '../render-console.tsx';
import { sheetRow } from '../timesheet/timesheet-records.ts';

type Report = NonNullable<Served<ExpenseReportQuery>['expenseReport']>;
type Action = 'edit' | 'approveInPart';

const row: Served<ExpenseReportsQuery>['expenseReports']['nodes'][number] = {
  ...sheetRow(),
  __typename: 'ExpenseReport',
  id: 'exr_1',
  number: 310,
  total: '96.5',
  currency: 'USD',
};

const line = (id: string, spentOn: string, amount: string): Report['lines'][number] => ({
  __typename: 'ExpenseLine',
  id,
  kind: 'TRAVEL',
  spentOn,
  amount,
  purpose: 'To the site',
  receipts: [],
});

const receipt = {
  __typename: 'Receipt',
  id: 'rcp_1',
  fileName: 'fuel.jpg',
  contentType: 'image/jpeg',
  downloadPath: '/receipts/rcp_1/file',
} as const;

const report = (...actions: Action[]): Report => ({
  ...row,
  assignment: { __typename: 'Assignment', id: 'asg_1' },
  lines: [
    { ...line('exl_1', '2026-11-17', '60'), receipts: [receipt] },
    line('exl_2', '2026-11-18', '36.5'),
  ],
  findings: [
    {
      __typename: 'ExpenseFinding',
      code: 'RECEIPT_MISSING',
      isWarning: true,
      message: 'The receipt of Nov 18, 2026 is missing.',
    },
  ],
  splitFrom: null,
  comments: [],
  disputedReports: [],
  statements: [],
  actions: actions.map((name) =>
    asking({
      __typename: 'AvailableAction' as const,
      action: name,
      label: expenseReportMachine.actions[name].label,
      allowed: true,
      refusals: [],
    }),
  ),
  timeline: [],
});

const asked: ExpenseReportsQueryVariables[] = [];
const grid = on(ExpenseReportsDocument).answers((variables) => {
  asked.push(variables);
  return {
    expenseReports: {
      __typename: 'ExpenseReportConnection',
      nodes: [row],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: 1,
    },
  };
});

function open(shown: Report, ...handlers: readonly GraphQLHandler[]) {
  return renderConsole('/expenses/exr_1', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      grid,
      on(ExpenseReportDocument).answers(() => ({ expenseReport: shown })),
      ...handlers,
    ],
  });
}

const panel = () => screen.findByRole('complementary', { name: 'Ana Ortiz' });

test('what waits for approval is listed with its total', async () => {
  renderConsole('/expenses', { viewer: staffViewer('BACK_OFFICE'), handlers: [grid] });
  const listed = await screen.findByRole('row', { name: /Ana Ortiz/ });
  within(listed).getByText('$96.50');
  expect(asked.at(-1)).toMatchObject({
    filter: { status: ['SUBMITTED'] },
    orderBy: { by: 'START_DATE', direction: 'ASC' },
  });
});

test('a report shows its receipts and what the checks find; without “edit” nothing is changed', async () => {
  open(report());
  const record = await panel();
  await within(record).findByText('The receipt of Nov 18, 2026 is missing.');
  within(record).getByRole('button', { name: 'Download fuel.jpg' });
  expect(within(record).queryByRole('button', { name: 'Add receipt' })).toBeNull();
  expect(within(record).queryByRole('button', { name: 'Remove fuel.jpg' })).toBeNull();
});

test('receipts of a draft are added and, once asked, removed', async () => {
  const removed: string[] = [];
  const { user } = open(
    report('edit'),
    on(RemoveReceiptDocument).answers(({ id }) => {
      removed.push(String(id));
      return { removeReceipt: { __typename: 'ReceiptRemoved', id: String(id) } };
    }),
  );
  const record = await panel();
  await user.click((await within(record).findAllByRole('button', { name: 'Add receipt' }))[1]!);
  const adding = await screen.findByRole('dialog', { name: 'Add receipt' });
  await user.upload(
    adding.querySelector<HTMLInputElement>('input[type=file]')!,
    new File(['%PDF'], 'hotel.pdf', { type: 'application/pdf' }),
  );
  const sent: unknown[] = [];
  vi.spyOn(window, 'fetch').mockImplementationOnce((address, init) => {
    const body = init?.body as FormData;
    sent.push(address, body.get('expenseLineId'), (body.get('file') as File).name);
    return Promise.resolve(Response.json({ id: 'rcp_2' }));
  });
  await user.click(within(adding).getByRole('button', { name: 'Add receipt' }));
  await screen.findByText('Receipt added.');
  expect(sent).toEqual(['/receipts', 'exl_2', 'hotel.pdf']);

  await user.click(within(record).getByRole('button', { name: 'Remove fuel.jpg' }));
  const asking = await screen.findByRole('dialog', { name: 'Remove “fuel.jpg”?' });
  expect(removed).toEqual([]);
  await user.click(within(asking).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(removed).toEqual(['rcp_1']));
});

test('expenses are changed as a whole', async () => {
  const sent: object[] = [];
  const { user } = open(
    report('edit'),
    on(SaveExpenseReportDocument).answers(({ input }) => {
      sent.push(input);
      return {
        saveExpenseReport: {
          __typename: 'ExpenseReportSaved',
          changeSetId: null,
          expenseReport: { __typename: 'ExpenseReport', id: 'exr_1', version: 4 },
        },
      };
    }),
  );
  await user.click(await within(await panel()).findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit R-310' });
  await user.click(within(dialog).getByRole('button', { name: 'Remove expense 2' }));
  const purpose = within(dialog).getByLabelText('For');
  await user.clear(purpose);
  await user.type(purpose, 'Fuel');
  await user.click(within(dialog).getByRole('button', { name: 'Save expenses' }));
  await screen.findByText('The expenses of R-310 are saved.');
  expect(sent).toEqual([
    {
      id: 'exr_1',
      version: 3,
      lines: [
        { id: 'exl_1', spentOn: '2026-11-17', kind: 'TRAVEL', amount: '60', purpose: 'Fuel' },
      ],
    },
  ]);
});

test('what somebody else saved meanwhile is not overwritten: the version that was opened is sent', async () => {
  const changes = liveChanges();
  server.use(changes.handler);
  const shown = report('edit');
  const versions: number[] = [];
  const { user } = open(
    shown,
    on(SaveExpenseReportDocument).answers(({ input }) => {
      versions.push(input.version);
      return {
        saveExpenseReport: {
          __typename: 'ActionRefused',
          message: 'This expense report has changed.',
          refusals: [],
        },
      };
    }),
  );
  const record = await panel();
  await user.click(await within(record).findByRole('button', { name: 'Edit' }));
  const dialog = await screen.findByRole('dialog', { name: 'Edit R-310' });
  Object.assign(shown, { version: 4, reason: 'Saved elsewhere' });
  const tell = () => {
    changes.tell({ kind: 'ExpenseReport', id: 'exr_1', version: 4 });
    screen.getByText('Saved elsewhere');
  };
  await waitFor(tell, { interval: 1_000, timeout: 5_000 });
  await user.type(within(dialog).getAllByLabelText('For')[0]!, '!');
  await user.click(within(dialog).getByRole('button', { name: 'Save expenses' }));
  await waitFor(() => expect(versions).toEqual([3]));
});

test('an expense is disputed, and the others are approved', async () => {
  const sent: object[] = [];
  const { user } = open(
    report('approveInPart'),
    on(ApproveExpenseReportInPartDocument).answers(({ input }) => {
      sent.push(input);
      return {
        approveExpenseReportInPart: {
          __typename: 'ExpenseReportApprovedInPart',
          changeSetId: null,
          expenseReport: { __typename: 'ExpenseReport', id: 'exr_1', version: 4 },
        },
      };
    }),
  );
  await user.click(await within(await panel()).findByRole('button', { name: 'Approve in part' }));
  const dialog = await screen.findByRole('dialog', { name: 'Approve R-310 in part' });
  await user.click(within(dialog).getByLabelText('Nov 18, 2026: Travel, $36.50'));
  await user.type(within(dialog).getByLabelText(/Reason/), 'No receipt');
  await user.click(within(dialog).getByRole('button', { name: 'Approve without 1 line' }));
  await screen.findByText('R-310 is approved without 1 line.');
  expect(sent).toEqual([
    { id: 'exr_1', version: 3, disputedLineIds: ['exl_2'], reason: 'No receipt' },
  ]);
});

test('expenses are entered for an employee', async () => {
  const sent: object[] = [];
  const { user, address } = renderConsole('/expenses?panel=new', {
    viewer: staffViewer('BACK_OFFICE'),
    handlers: [
      grid,
      on(ExpenseReportDocument).answers(() => ({ expenseReport: report() })),
      on(AssignmentSearchDocument).answers(() => ({
        assignments: {
          __typename: 'AssignmentConnection',
          nodes: [
            {
              __typename: 'Assignment',
              id: 'asg_1',
              number: 2001,
              jobTitle: 'Welder',
              candidate: { __typename: 'Candidate', fullName: 'Ana Ortiz' },
              client: { __typename: 'Client', name: 'Contoso Ltd.' },
            },
          ],
        },
      })),
      on(BeginExpenseReportDocument).answers(({ input }) => {
        sent.push(input);
        return {
          beginExpenseReport: {
            __typename: 'ExpenseReportBegun',
            changeSetId: null,
            expenseReport: { __typename: 'ExpenseReport', id: 'exr_1' },
          },
        };
      }),
    ],
  });
  const dialog = await screen.findByRole('dialog', { name: 'New expense report' });
  await user.click(within(dialog).getByRole('button', { name: 'Save expenses' }));
  within(dialog).getByText('Choose the assignment.');
  await user.click(within(dialog).getByRole('combobox', { name: /Assignment/ }));
  await user.click(await screen.findByRole('option', { name: /Ana Ortiz/ }));
  await user.click(within(dialog).getByRole('combobox', { name: /Kind/ }));
  await user.click(await screen.findByRole('option', { name: 'Meals' }));
  await user.type(within(dialog).getByLabelText(/Amount/), '12.5');
  await user.click(within(dialog).getByRole('button', { name: 'Save expenses' }));
  await waitFor(() => expect(address()).toBe('/expenses/exr_1'));
  expect(sent).toEqual([
    {
      assignmentId: 'asg_1',
      lines: [{ spentOn: '2026-11-23', kind: 'MEALS', amount: '12.5', purpose: null }],
    },
  ]);
});

test('comments are read, and a comment is added', async () => {
  const sent: object[] = [];
  const said = {
    ...report(),
    comments: [
      {
        __typename: 'ExpenseComment',
        text: 'Which crew?',
        writtenAt: '2026-11-23T15:00:00Z',
        party: 'CLIENT',
        authorName: 'Rita Ruiz',
      } as const,
    ],
  };
  const { user } = open(
    said,
    on(CommentOnExpenseReportDocument).answers(({ input }) => {
      sent.push(input);
      return {
        commentOnExpenseReport: {
          __typename: 'ExpenseReportCommented',
          expenseReport: { __typename: 'ExpenseReport', id: 'exr_1' },
        },
      };
    }),
  );
  const record = await panel();
  await user.click(await within(record).findByRole('tab', { name: /Comments/ }));
  await within(record).findByText('Which crew?');
  await user.type(within(record).getByLabelText('Comment'), 'The night shift');
  await user.click(within(record).getByRole('button', { name: 'Add comment' }));
  await waitFor(() => expect(sent).toEqual([{ id: 'exr_1', text: 'The night shift' }]));
});
