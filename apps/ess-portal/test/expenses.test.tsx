import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommentOnReportDocument } from '../src/features/expense/report/comment-on-report.ts';
import { ClaimableAssignmentsDocument } from '../src/features/claim/list/claimable-assignments.ts';
import { BeginReportDocument } from '../src/features/expense/list/begin-report.tsx';
import { OwnExpenseReportsDocument } from '../src/features/expense/list/own-expense-reports.ts';
import { SaveReportDocument } from '../src/features/expense/report/report-form.ts';
import { ExpenseSheetDocument } from '../src/features/expense/report/report.query.ts';
import { SubmitReportDocument } from '../src/features/expense/report/submit-report.ts';
import { RemoveReceiptDocument } from '../src/features/expense/report/use-receipts.ts';
import type {
  ExpenseSheetQuery,
  OwnExpenseReportsQuery,
  SaveExpenseReportInput,
  SubmitExpenseReportsInput,
} from '../src/gql/graphql.ts';
import { assignments, pageInfo, submission } from './claim-answers.example.ts';
import { employeeWith, renderPortal } from './render-portal.tsx';

/* Expense reports, as their owner fills them in and submits them. */

type Report = NonNullable<Served<ExpenseSheetQuery>['expenseReport']>;
type Line = Report['lines'][number];
type Row = Served<OwnExpenseReportsQuery>['expenseReports']['nodes'][number];

const id = 'exp_1';
let stored: Report | null;
let saved: SaveExpenseReportInput[];
let submitted: SubmitExpenseReportsInput[];
let uploaded: string[];
let rows: Row[];

const work = {
  __typename: 'AssignedWork',
  jobTitle: 'Warehouse associate',
  workplace: { __typename: 'Workplace', clientName: 'Northline Logistics' },
} as const;

function expense(number: number, over: Partial<Line> = {}): Line {
  return {
    __typename: 'ExpenseLine',
    id: `exl_${number}`,
    spentOn: '2026-11-17',
    kind: 'TRAVEL',
    amount: '42.50',
    purpose: 'Train to the site',
    receipts: [
      {
        __typename: 'Receipt',
        id: `rec_${number}`,
        fileName: `ticket-${number}.jpg`,
        downloadPath: `/receipts/rec_${number}/file`,
      },
    ],
    ...over,
  };
}

function report(over: Partial<Report> = {}): Report {
  return {
    __typename: 'ExpenseReport',
    id,
    version: 2,
    number: 7,
    status: 'DRAFT',
    currency: 'USD',
    total: '42.50',
    reason: null,
    disclaimer: null,
    work,
    assignment: {
      __typename: 'Assignment',
      id: 'asg_1',
      status: 'ACTIVE',
      startDate: '2026-06-16',
      endDate: null,
    },
    lines: [expense(1)],
    splitFrom: null,
    comments: [],
    disputedReports: [],
    findings: [],
    actions: (['edit', 'submit'] as const).map((action) => ({
      __typename: 'AvailableAction',
      action,
      allowed: true,
      refusals: [],
    })),
    ...over,
  };
}

beforeEach(() => {
  stored = report();
  saved = [];
  submitted = [];
  uploaded = [];
  rows = [];
  vi.spyOn(FormData.prototype, 'append').mockImplementation((name, value) => {
    uploaded.push(`${name}: ${value instanceof File ? value.name : value}`);
  });
  server.use(
    on(ExpenseSheetDocument).answers(() => ({ expenseReport: stored })),
    on(SaveReportDocument).answers(({ input }) => {
      saved.push(input);
      const lines = input.lines.map((line, index) =>
        expense(index + 1, {
          ...line,
          purpose: line.purpose ?? null,
          receipts: [],
        } as Partial<Line>),
      );
      stored = report({
        version: stored!.version + 1,
        lines: lines.map((line, index) => ({ ...line, id: `exl_${index + 1}` })),
      });
      return { saveExpenseReport: { __typename: 'ExpenseReportSaved', expenseReport: stored } };
    }),
    on(SubmitReportDocument).answers(({ input }) => {
      submitted.push(input);
      return { submitExpenseReports: submission(id) };
    }),
    on(OwnExpenseReportsDocument).answers(({ filter }) => ({
      expenseReports: {
        __typename: 'ExpenseReportConnection',
        nodes: rows.filter(({ status }) =>
          filter?.status ? filter.status.includes(status) : !filter?.statusNot?.includes(status),
        ),
        pageInfo,
      },
    })),
    on(ClaimableAssignmentsDocument).answers(() => ({ assignments: assignments('Northline') })),
    // The body of jsdom's forms can't be read here; `append` tells what was put into it.
    http.post('*/receipts', () => HttpResponse.json({ id: 'rec_9' }, { status: 201 })),
  );
});

afterEach(() => vi.restoreAllMocks());

const open = (address = `/expenses/${id}`, language: 'en' | 'es' | null = null) =>
  renderPortal(employeeWith(['expenses'], language), address);
const press = (name: string) => screen.getByRole('button', { name });
const total = () => screen.getByText('Total').parentElement!.textContent;
const photo = () => new File(['x'], 'taxi.jpg', { type: 'image/jpeg' });

/** The fields of an expense. */
const expenseFields = async (place: number) =>
  within(await screen.findByRole('group', { name: `Expense ${place}` }));

describe('a report', () => {
  test('is submitted as it is with one tap', async () => {
    const { user, history } = open();
    await screen.findByRole('heading', { level: 1, name: 'Expense report no. 7' });
    await user.click(await screen.findByRole('button', { name: 'Submit' }));
    await screen.findByText('Submitted. It waits for approval now.');
    expect(history.location.pathname).toBe('/ess/expenses');
    expect(submitted).toMatchObject([{ targets: [{ id, version: 2 }], acceptedDisclaimer: null }]);
  });

  test('gets an expense with a photo, which is sent once the expense is saved', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Add expense' }));
    const fields = await expenseFields(2);
    await user.click(press('Save'));
    fields.getByText('Fill this in');
    expect(saved).toEqual([]);
    await user.type(fields.getByLabelText(/Amount/), '18.20');
    expect(total()).toBe('Total$60.70');
    await user.selectOptions(fields.getByLabelText('What it was'), 'Meals');
    await user.type(fields.getByLabelText('What it was for'), 'Lunch with the crew');
    const [camera] = document.querySelectorAll<HTMLInputElement>(
      '[aria-label="Expense 2"] input[capture="environment"]',
    );
    await user.upload(camera!, photo());
    fields.getByText(/taxi.jpg/);
    expect(uploaded).toEqual([]);
    await user.click(press('Save'));
    await screen.findByText('Saved');
    expect(saved[0]).toMatchObject({
      id,
      version: 2,
      lines: [
        { id: 'exl_1', amount: '42.50' },
        { id: null, spentOn: '2026-11-23', kind: 'MEALS', amount: '18.20' },
      ],
    });
    expect(uploaded).toEqual(['expenseLineId: exl_2', 'file: taxi.jpg']);
  });

  test('that is new is submitted as soon as it has an expense', async () => {
    const finding = {
      __typename: 'ExpenseFinding',
      code: 'NO_EXPENSES',
      message: 'There are no expenses.',
      field: null,
      isWarning: false,
    } as const;
    stored = report({ lines: [], findings: [finding] });
    const { user } = open();
    await screen.findByText('There are no expenses.');
    await user.click(press('Add expense'));
    await user.type((await expenseFields(1)).getByLabelText(/Amount/), '12');
    expect(screen.queryByText('There are no expenses.')).toBeNull();
    await user.click(press('Submit'));
    await waitFor(() => expect(submitted).toHaveLength(1));
    expect(saved).toMatchObject([{ lines: [{ id: null, amount: '12' }] }]);
  });

  test('keeps a photo that could not be sent', async () => {
    server.use(
      http.post('*/receipts', () =>
        HttpResponse.json({ message: 'This is no photo.' }, { status: 422 }),
      ),
    );
    const { user } = open();
    const fields = await expenseFields(1);
    const [camera] = document.querySelectorAll<HTMLInputElement>('input[capture]');
    await user.upload(camera!, photo());
    await user.click(press('Submit'));
    // Of several files it has to be known which one is meant.
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toBe('taxi.jpgThis is no photo.');
    fields.getByText('Not sent: This is no photo.');
    expect(fields.queryByText('Sent when you save')).toBeNull();
    expect(submitted).toEqual([]);
  });

  test('says at the expense that a receipt is missing, until there is one', async () => {
    const finding = {
      __typename: 'ExpenseFinding',
      code: 'RECEIPT_MISSING',
      message: 'A receipt is missing.',
      field: 'lines.0.receipts',
      isWarning: false,
    } as const;
    stored = report({ lines: [expense(1, { receipts: [] })], findings: [finding] });
    const { user } = open();
    const fields = await expenseFields(1);
    fields.getByText('A receipt is missing.');
    await user.click(press('Submit'));
    await screen.findByText('Please check: Expense 1');
    expect(document.activeElement?.textContent).toBe('A receipt is missing.');
    const [camera] = document.querySelectorAll<HTMLInputElement>('input[capture]');
    await user.upload(camera!, photo());
    expect(fields.queryByText('A receipt is missing.')).toBeNull();
    await user.click(press('Submit'));
    await waitFor(() => expect(submitted).toHaveLength(1));
    expect(uploaded).toEqual(['expenseLineId: exl_1', 'file: taxi.jpg']);
  });

  test('says what is wrong while somebody types', async () => {
    const { user } = open();
    const fields = await expenseFields(1);
    const amount = fields.getByLabelText(/Amount/);
    await user.clear(amount);
    await user.type(amount, '0');
    fields.getByText('Enter an amount above zero');
    await user.click(press('Submit'));
    await screen.findByText('Please check: Amount');
    expect(document.activeElement).toBe(amount);
    expect(submitted).toEqual([]);
  });

  test('loses a receipt, and an expense', async () => {
    const removed: string[] = [];
    server.use(
      on(RemoveReceiptDocument).answers(({ id: receipt }) => {
        removed.push(String(receipt));
        stored = report({ lines: [expense(1, { receipts: [] })] });
        return { removeReceipt: { __typename: 'ReceiptRemoved', id: String(receipt) } };
      }),
    );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Remove ticket-1.jpg' }));
    await waitFor(() => expect(removed).toEqual(['rec_1']));
    await waitFor(() => expect(screen.queryByText('ticket-1.jpg')).toBeNull());
    await user.click(press('Remove expense 1'));
    screen.getByText('Nothing entered yet');
    await user.click(press('Save'));
    await waitFor(() => expect(saved).toMatchObject([{ lines: [] }]));
  });

  test('that was changed elsewhere shows both changes', async () => {
    const { user } = open();
    const fields = await expenseFields(1);
    await user.clear(fields.getByLabelText(/Amount/));
    await user.type(fields.getByLabelText(/Amount/), '50');
    stored = report({ version: 5, lines: [expense(1, { amount: '45.00' }), expense(2)] });
    server.use(
      on(SaveReportDocument).answers(() => ({
        saveExpenseReport: {
          __typename: 'ActionRefused',
          message: 'Changed since',
          refusals: [
            {
              __typename: 'Refusal',
              code: 'CHANGED_SINCE',
              message: 'Changed since',
              field: null,
              blocking: [],
            },
          ],
        },
      })),
    );
    await user.click(press('Save'));
    await screen.findByText('This was changed somewhere else while you were typing');
    fields.getByText('Saved meanwhile: Nov 17, 2026, Travel, $45.00, Train to the site');
    expect((fields.getByLabelText(/Amount/) as HTMLInputElement).value).toBe('$50');
    await expenseFields(2);
  });

  test('that waits for approval is shown, and changed no more', async () => {
    stored = report({ status: 'SUBMITTED', actions: [] });
    open();
    await screen.findByText('Train to the site');
    press('Download ticket-1.jpg');
    expect(screen.queryByRole('button', { name: /Add|Remove|Submit/ })).toBeNull();
  });

  test('is part of another that was approved', async () => {
    stored = report({
      status: 'REJECTED',
      reason: 'No taxi, please',
      splitFrom: { __typename: 'ExpenseReport', id: 'exp_0', number: 6 },
    });
    open();
    await screen.findByText('No taxi, please');
    expect(screen.getByRole('link', { name: 'Open the approved part' }).getAttribute('href')).toBe(
      '/ess/expenses/exp_0',
    );
    press('Submit again');
  });
});

describe('the list', () => {
  const row = (number: number, status: Row['status']): Row => ({
    __typename: 'ExpenseReport',
    id: `exp_${number}`,
    number,
    status,
    startDate: '2026-11-17',
    endDate: '2026-11-18',
    total: '42.50',
    currency: 'USD',
    reason: null,
    work,
  });

  test('has what is to be submitted first', async () => {
    rows = [row(1, 'APPROVED'), row(2, 'DRAFT'), row(3, 'REJECTED')];
    open('/expenses');
    const due = within(await screen.findByRole('region', { name: 'For you to submit' }));
    expect(due.getAllByRole('listitem')).toHaveLength(2);
    const others = within(screen.getByRole('region', { name: 'Submitted' }));
    expect(others.getAllByRole('listitem')).toHaveLength(1);
    others.getByText('Approved');
  });

  test('is empty at first; a report is begun from it', async () => {
    const begun: string[] = [];
    server.use(
      on(BeginReportDocument).answers(({ input }) => {
        begun.push(String(input.assignmentId));
        return {
          beginExpenseReport: {
            __typename: 'ExpenseReportBegun',
            expenseReport: { __typename: 'ExpenseReport', id },
          },
        };
      }),
    );
    const { user } = open('/expenses', 'es');
    await screen.findByText('Aún no hay gastos');
    await user.click(screen.getByRole('button', { name: 'Nuevo informe de gastos' }));
    await screen.findByRole('heading', { level: 1, name: 'Informe de gastos n.º 7' });
    expect(begun).toEqual(['asg_1']);
  });
});

test('nobody without the section finds the page', async () => {
  renderPortal(employeeWith(['timesheets']), '/expenses');
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});

test('what is said about a report is read, and something is said', async () => {
  const sent: unknown[] = [];
  stored = report({
    comments: [
      {
        __typename: 'ExpenseComment',
        text: 'Which crew?',
        writtenAt: '2026-11-23T15:00:00Z',
        party: 'CLIENT',
        authorName: 'Paula Ruiz',
      },
    ],
  });
  server.use(
    on(CommentOnReportDocument).answers(({ input }) => {
      sent.push(input);
      const own = { authorName: 'Ana Ortiz', party: 'EMPLOYEE', text: input.text } as const;
      stored = report({ comments: [{ ...stored!.comments[0]!, ...own }] });
      return {
        commentOnExpenseReport: { __typename: 'ExpenseReportCommented', expenseReport: stored },
      };
    }),
  );
  const { user } = open();
  await screen.findByText('Which crew?');
  await user.type(screen.getByLabelText('Your comment'), 'The night shift');
  await user.click(screen.getByRole('button', { name: 'Send comment' }));
  await screen.findByText('The night shift', { selector: 'p' });
  expect(sent).toEqual([{ id, text: 'The night shift' }]);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your comment').value).toBe('');
});
