import { bulkCommand, bulkPreview } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CommentOnExpensesDocument } from '../src/app/expense/comment-on-expenses.ts';
import { ExpenseDisclaimerDocument } from '../src/app/claim/use-disclaimer.ts';
import { PortalExpenseReportDocument } from '../src/app/expense/expense-document.ts';
import { ApproveExpenseReportInPartDocument } from '../src/app/expense/expense-kind.ts';
import { PortalExpensesDocument } from '../src/app/expense/expense-row.ts';
import type { PortalExpenseReportQuery } from '../src/gql/graphql.ts';
import {
  bulkDone,
  everybody,
  lastPage,
  outcome,
  refusal,
  renderPortal,
  waitingActions,
} from './claim-fixtures.ts';

const reader = [...everybody, 'expense:read'];
const approver = [...reader, 'expense:approve'];
const approve = bulkCommand('ExpenseReports', 'approve');
const reject = bulkCommand('ExpenseReports', 'reject');

type Whole = NonNullable<Served<PortalExpenseReportQuery>['expenseReport']>;

const receipt = (name: string, contentType: string) => ({
  __typename: 'Receipt' as const,
  id: `rcp_${name}`,
  fileName: name,
  contentType,
  downloadPath: `/receipts/rcp_${name}/file`,
});

const expense = (
  id: string,
  kind: 'MEALS' | 'TRAVEL',
  amount: string,
  receipts: ReturnType<typeof receipt>[],
) => ({
  __typename: 'ExpenseLine' as const,
  id,
  spentOn: '2026-11-17',
  kind,
  amount,
  purpose: 'Inventory night',
  receipts,
});

function report(changes: Partial<Whole> = {}): Whole {
  return {
    __typename: 'ExpenseReport',
    id: 'exr_1',
    version: 2,
    number: 77,
    status: 'SUBMITTED',
    startDate: '2026-11-17',
    endDate: '2026-11-17',
    total: '30.30',
    currency: 'USD',
    disclaimer: null,
    lines: [
      expense('exl_1', 'MEALS', '10.10', [receipt('lunch.jpg', 'image/jpeg')]),
      expense('exl_2', 'TRAVEL', '20.20', [receipt('taxi.pdf', 'application/pdf')]),
    ],
    findings: [],
    work: {
      __typename: 'AssignedWork',
      jobTitle: 'Picker',
      worker: { __typename: 'Worker', name: 'Ana Ortiz' },
      location: null,
    },
    splitFrom: null,
    comments: [],
    disputedReports: [],
    decisions: [],
    statements: [],
    actions: waitingActions,
    ...changes,
  };
}

const serve = (shown: Whole | null) =>
  server.use(on(PortalExpenseReportDocument).answers(() => ({ expenseReport: shown })));
const title = () => screen.findByRole('heading', { level: 1, name: 'Ana Ortiz, Nov 17, 2026' });

const preview = (outcomes: ReturnType<typeof outcome>[]) => ({
  __typename: 'ExpenseReportsActionPreview' as const,
  outcomes,
  dateWarnings: [],
  problems: [],
});

/** A list of one report that waits, which may be approved. @returns what was asked and sent */
function serveWaitingReports() {
  const asked: unknown[] = [];
  const sent: unknown[] = [];
  server.use(
    on(PortalExpensesDocument).answers(({ filter }) => {
      asked.push(filter);
      const { id, version, number, status, startDate, endDate, total, currency } = report();
      return {
        expenseReports: {
          __typename: 'ExpenseReportConnection',
          nodes: [
            {
              __typename: 'ExpenseReport',
              id,
              version,
              number,
              status,
              startDate,
              endDate,
              total,
              currency,
              work: {
                __typename: 'AssignedWork',
                worker: { __typename: 'Worker', name: 'Ana Ortiz' },
                location: null,
              },
              actions: waitingActions,
            },
          ],
          totalCount: 1,
          pageInfo: lastPage,
        },
      };
    }),
    on(ExpenseDisclaimerDocument).answers(() => ({
      expenseReport: { __typename: 'ExpenseReport', id: 'exr_1', disclaimer: null },
    })),
    on(bulkPreview('ExpenseReports', 'approve')).answers(() => ({
      previewApproveExpenseReports: preview([outcome('exr_1', 'Expense report 77')]),
    })),
    on(approve).answers(({ input }) => {
      sent.push(input);
      const outcomes = [outcome('exr_1', 'Expense report 77')];
      return { approveExpenseReports: { ...bulkDone(outcomes), changeSetId: 'chs_1' } };
    }),
  );
  return { asked, sent };
}

/** Chooses that report in the list and approves it. */
async function approveWaitingReport() {
  const { user } = renderPortal(approver, '/expenses');
  await screen.findByText('$30.30');
  await user.click(screen.getByRole('checkbox', { name: 'Select Ana Ortiz, Expense report 77' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  const dialog = await screen.findByRole('dialog', { name: 'Approve 1 expense report' });
  await within(dialog).findByText(/^Ana Ortiz, .*, Expense report 77$/);
  await user.click(within(dialog).getByRole('button', { name: 'Approve 1 expense report' }));
  await screen.findByText('Approved 1 expense report.');
  return user;
}

test('reports that wait are listed with their totals and approved together', async () => {
  const { asked, sent } = serveWaitingReports();
  const previewed: unknown[] = [];
  const undone: unknown[] = [];
  server.use(
    on(bulkPreview('ExpenseReports', 'undoApproval')).answers(({ input }) => {
      previewed.push(input);
      return {
        previewUndoApprovalExpenseReports: preview([outcome('exr_1', 'Expense report 77')]),
      };
    }),
    on(bulkCommand('ExpenseReports', 'undoApproval')).answers(({ input }) => {
      undone.push(input);
      return { undoApprovalExpenseReports: bulkDone([outcome('exr_1', 'Expense report 77')]) };
    }),
  );
  const user = await approveWaitingReport();
  expect(asked[0]).toEqual({ status: ['SUBMITTED'], approvalMode: ['CLIENT'] });
  expect(sent).toEqual([{ targets: [{ id: 'exr_1', version: 2 }], acceptedDisclaimer: null }]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Waiting for approval again: 1 expense report.');
  expect(undone).toEqual([{ targets: [{ id: 'exr_1' }] }]);
  expect(previewed).toEqual(undone);
});

test('Undo is not offered where the agency has gone on with a report meanwhile', async () => {
  serveWaitingReports();
  let isAsked = false;
  server.use(
    on(bulkPreview('ExpenseReports', 'undoApproval')).answers(() => {
      isAsked = true;
      const refused = outcome('exr_1', 'Expense report 77', [
        refusal('WRONG_STATE', 'This report is already invoiced.'),
      ]);
      return { previewUndoApprovalExpenseReports: preview([refused]) };
    }),
  );
  await approveWaitingReport();
  await waitFor(() => expect(isAsked).toBe(true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.getByText('Approved 1 expense report.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a report shows its expenses, photos of receipts, and the way to other files', async () => {
  serve(report());
  renderPortal(reader, '/expenses/exr_1');
  await title();
  const photo = screen.getByRole('img', { name: 'Receipt lunch.jpg' });
  expect(photo.getAttribute('src')).toBe('/receipts/rcp_lunch.jpg/file?door=portal');
  const file = screen.getByRole('link', { name: 'Open taxi.pdf' });
  expect(file.getAttribute('href')).toBe('/receipts/rcp_taxi.pdf/file?door=portal');
  screen.getByText('Total $30.30');
  // Who only reads has nothing to decide.
  expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('an expense is disputed with a reason, the rest is approved; a refusal is told', async () => {
  serve(report());
  const sent: unknown[] = [];
  server.use(
    on(ApproveExpenseReportInPartDocument).answers(({ input }) => {
      sent.push(input);
      return {
        approved: {
          __typename: 'ActionRefused',
          message: 'The report was changed meanwhile.',
          refusals: [refusal('CHANGED_SINCE', 'The report was changed meanwhile.')],
        },
      };
    }),
  );
  const { user } = renderPortal(approver, '/expenses/exr_1');
  await title();
  await user.click(screen.getByRole('checkbox', { name: /^Dispute Tue, Nov 17, Travel/ }));
  await user.type(screen.getByLabelText(/^Reason for .*Travel/), 'No taxi');
  const effect = screen.getByRole('status', { name: 'What happens' });
  within(effect).getByText(/^1 line, \$10\.10: approved/);
  within(effect).getByText(/^1 line, \$20\.20: becomes an expense report of its own/);
  await user.click(screen.getByRole('button', { name: 'Approve without the disputed lines' }));
  await screen.findByText('The report was changed meanwhile.');
  expect(sent).toMatchObject([
    {
      id: 'exr_1',
      version: 2,
      disputedLineIds: ['exl_2'],
      reason: expect.stringMatching(/No taxi$/),
    },
  ]);
});

test('a missing receipt is told and confirmed; the disclaimer is accepted; amounts add up', async () => {
  const missing = {
    __typename: 'ExpenseFinding' as const,
    code: 'RECEIPT_MISSING',
    message: 'Meals: a receipt is missing.',
    isWarning: true,
  };
  serve(report({ findings: [missing], disclaimer: 'I have seen the receipts.' }));
  const sent: unknown[] = [];
  server.use(
    on(approve).answers(({ input }) => {
      sent.push(input);
      return { approveExpenseReports: bulkDone([outcome('exr_1', 'Expense report 77')]) };
    }),
  );
  const { user } = renderPortal(approver, '/expenses/exr_1');
  await title();
  const button = screen.getByRole('button', { name: 'Approve $30.30' });
  await user.click(button);
  await screen.findByText('Accept the statement to approve.');
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'I accept this statement' }));
  await user.click(screen.getByRole('checkbox', { name: 'Meals: a receipt is missing.' }));
  await user.click(button);
  await screen.findByText('Expense report 77 is approved.');
  expect(sent).toEqual([
    {
      targets: [{ id: 'exr_1', version: 2 }],
      acknowledgedWarnings: ['RECEIPT_MISSING'],
      acceptedDisclaimer: 'I have seen the receipts.',
    },
  ]);
});

test('a report is rejected with a reason', async () => {
  serve(report());
  const sent: unknown[] = [];
  server.use(
    on(reject).answers(({ input }) => {
      sent.push(input);
      return { rejectExpenseReports: bulkDone([outcome('exr_1', 'Expense report 77')]) };
    }),
  );
  const { user } = renderPortal(approver, '/expenses/exr_1');
  await title();
  await user.click(screen.getByRole('button', { name: 'Reject' }));
  const dialog = await screen.findByRole('dialog', { name: 'Reject 1 expense report' });
  await user.type(within(dialog).getByLabelText(/Reason/), 'Not agreed');
  await user.click(within(dialog).getByRole('button', { name: 'Reject' }));
  await screen.findByText('Expense report 77 is rejected.');
  expect(sent).toEqual([{ targets: [{ id: 'exr_1', version: 2 }], reason: 'Not agreed' }]);
});

test('a report out of sight is like one that there is not', async () => {
  serve(null);
  renderPortal(approver, '/expenses/exr_1');
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});

test('comments are read and written, by who only reads too', async () => {
  serve(
    report({
      comments: [
        {
          __typename: 'ExpenseComment',
          text: 'The shuttle was gone.',
          writtenAt: '2026-11-23T15:00:00Z',
          party: 'EMPLOYEE',
          authorName: 'Ana Ortiz',
        },
      ],
    }),
  );
  const sent: unknown[] = [];
  server.use(
    on(CommentOnExpensesDocument).answers(({ input }) => {
      sent.push(input);
      return {
        commented: {
          __typename: 'ExpenseReportCommented',
          expenseReport: { __typename: 'ExpenseReport', id: 'exr_1', version: 2 },
        },
      };
    }),
  );
  const { user } = renderPortal(reader, '/expenses/exr_1');
  await screen.findByText('The shuttle was gone.');
  const field = screen.getByLabelText<HTMLTextAreaElement>('Comment');
  await user.type(field, 'I see');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await expect.poll(() => field.value).toBe('');
  expect(sent).toEqual([{ id: 'exr_1', text: 'I see' }]);
});
