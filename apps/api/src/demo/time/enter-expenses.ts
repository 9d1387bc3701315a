import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { stateList } from '../../database/state-list.ts';
import { approveExpenseReportInPart } from '../../expense-report/approve-report-in-part.commands.ts';
import { beginExpenseReport } from '../../expense-report/begin-report.commands.ts';
import { commentOnExpenseReport } from '../../expense-report/comment-on-report.commands.ts';
import { expenseReportKind } from '../../expense-report/expense-report.kind.ts';
import { addReceipt } from '../../expense-report/receipt.commands.ts';
import { act } from '../../write/act.ts';
import { type DemoReport, reports } from '../cast/expenses.ts';
import { receiptPhoto } from '../cast/receipt-photo.ts';
import { samplePdf } from '../cast/sample-pdf.ts';
import { approvedBy } from '../cast/time.ts';
import { maria } from '../cast/portal-employees.ts';
import type { KnownClient } from '../crm.ts';
import { type DemoAgencyBuilder, done, idOf, written } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { demoWeeks } from './weeks.ts';

/** Where people had expenses, and who enters those of whoever has no account. */
interface ExpensePlan {
  client: KnownClient;
  clerk: string;
}

/**
 * Enters expense reports with receipts, in every state: some of the employee of the portal, who enters them herself,
 * the others of people at the client whom a clerk enters them for.
 */
export function enterExpenses(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  plan: ExpensePlan,
): void {
  const [latest] = demoWeeks(calendar);
  calendar.schedule({ day: calendar.lastDay, minute: 15 * 60 + 54 }, async (now) => {
    const people = await peopleAt(office, plan.client.id!);
    for (const [index, report] of reports.entries()) {
      const assignment = report.own ? await ownAssignment(office) : people[index];
      if (!assignment) continue;
      const by = report.own ? maria.userName : plan.clerk;
      await enter(office, report, { assignment, by, now, spentOn: latest!.startDate });
    }
  });
}

interface Entered {
  assignment: { id: string };
  by: string;
  now: string;
  /** ISO date. */
  spentOn: string;
}

async function enter(office: DemoAgencyBuilder, report: DemoReport, entered: Entered) {
  const { assignment, by, now, spentOn } = entered;
  const ctx = await office.as(by, now);
  const id = await written(
    beginExpenseReport(ctx, {
      assignmentId: idOf('Assignment', assignment),
      lines: report.lines.map(({ kind, amount, purpose }) => ({ kind, amount, purpose, spentOn })),
    }),
    'expenseReport',
  );
  const lines = await linesOf(office, id);
  for (const [index, { receipt, purpose }] of report.lines.entries()) {
    if (!receipt) continue;
    const isPhoto = receipt === 'photo';
    const bytes = isPhoto ? receiptPhoto : samplePdf(`Receipt: ${purpose}`);
    const name = isPhoto ? 'receipt.jpg' : 'receipt.pdf';
    const expenseLineId = idOf('ExpenseLine', lines[index]!);
    await done(addReceipt(ctx, { fields: { expenseLineId }, name, bytes }));
  }
  for (const { action, reason } of report.steps) {
    const actor = action === 'submit' || action === 'void' ? ctx : await office.as(approvedBy, now);
    if (action === 'approveInPart') {
      const disputedLineIds = [idOf('ExpenseLine', lines.at(-1)!)];
      const given = { id: idOf('ExpenseReport', { id }), disputedLineIds, reason };
      await done(approveExpenseReportInPart(actor, given));
      continue;
    }
    const request = { action, targets: [{ id }], input: { reason }, reason };
    await done(act(actor, expenseReportKind, request));
  }
  for (const [index, text] of (report.comments ?? []).entries()) {
    const author = index % 2 === 0 ? await office.as(approvedBy, now) : ctx;
    await done(commentOnExpenseReport(author, { id: idOf('ExpenseReport', { id }), text }));
  }
}

/** In the order in which they were entered. */
async function linesOf({ tx }: DemoAgencyBuilder, reportId: string): Promise<{ id: string }[]> {
  const { rows } = await tx.db.query<{ id: string }>(
    'SELECT id FROM expense_line WHERE agency_id = $1 AND expense_report_id = $2 ORDER BY id',
    [tx.agencyId, reportId],
  );
  return rows;
}

async function peopleAt({ tx }: DemoAgencyBuilder, clientId: string): Promise<{ id: string }[]> {
  const { rows } = await tx.db.query<{ id: string }>(
    `SELECT assignment.id FROM assignment
     WHERE assignment.agency_id = $1 AND client_id = $2 AND assignment.status IN (${stateList(assignmentMachine, 'ACTIVE')})
       AND NOT EXISTS (SELECT FROM account WHERE account.agency_id = $1
         AND account.employee_id = assignment.employee_id)
     ORDER BY number DESC`,
    [tx.agencyId, clientId],
  );
  return rows;
}

async function ownAssignment(office: DemoAgencyBuilder): Promise<{ id: string } | undefined> {
  const { rows } = await office.tx.db.query<{ id: string }>(
    `SELECT assignment.id FROM account
     JOIN assignment ON assignment.agency_id = $1 AND assignment.employee_id = account.employee_id
       AND assignment.status IN (${stateList(assignmentMachine, 'ACTIVE')})
     WHERE account.agency_id = $1 AND account.id = $2 ORDER BY number LIMIT 1`,
    [office.tx.agencyId, office.accountOf(maria.userName)],
  );
  return rows[0];
}
