import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { expenseReportMachine } from '@stint/domain/expense-report/expense-report.machine.ts';
import { v7 as uuid } from 'uuid';
import { enteredRefusals, periodOfExpenses } from './entered-expenses.ts';
import { loadReports, reportColumns, reportFacts } from './expense-facts.ts';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { expenseReportKind } from './expense-report.kind.ts';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { type ExpenseInput, saveExpenseReportInput } from './expense-report.input.ts';
import { ExpenseReportSaved } from './expense-payloads.ts';
import { removedReceipts } from './removed-receipts.ts';
import { reportTotals } from './report-columns.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import type { ChangeEntry } from '../history/change.ts';
import { recordChange } from '../history/change.ts';
import { changeRows, createRows, removeRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import { differing } from '../record/update-record.commands.ts';
import { unseenLines } from '../timesheet/unseen-lines.facts.ts';
import { factRows } from '../write/fact-rows.ts';
import { holdRecords, unseenTargets } from '../write/targets.ts';

const action = 'edit';

/**
 * Enters the expenses of a draft or a rejected report. An expense that stays keeps its receipts.
 *
 * Refused: a report that somebody has changed since, or that was handed in; what `enteredRefusals` names.
 */
export async function saveExpenseReport(ctx: SignedInContext, input: object) {
  const given = parseInput(saveExpenseReportInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, lines } = given;
  return runCommand(ctx, async (tx) => {
    const named = lines.flatMap(({ id: line }, index) =>
      line == null ? [] : [{ id: line, field: `lines.${index}.id` }],
    );
    const unseen = [
      ...(await unseenTargets(tx, ctx, [{ type: 'ExpenseReport', id, field: 'id' }])),
      ...(await unseenLines(tx, ctx, 'ExpenseLine', named)),
    ];
    if (unseen.length > 0) return refused(unseen);
    const row = await heldReport(tx, id);
    if (!row) return refused([notFound('ExpenseReport', 'id')]);
    if (row.version !== version) throw new StaleRows('expense_report', [id]);
    const facts = reportFacts(row, ctx, (await loadReports(tx, [row])).get(id));
    const decision = decide(expenseReportMachine, action, {
      facts,
      input: {},
      permissions: ctx.permissions,
    });
    const known = new Set(facts.lines.map((line) => line.id));
    const assignment = row.work as unknown as AssignmentRecord;
    const refusals = [
      ...(decision.allowed ? [] : decision.refusals),
      ...enteredRefusals(lines, known, assignment, facts.today),
    ];
    if (refusals.length > 0) return refused(refusals);
    const entries = await writeExpenses(tx, ctx, id, lines);
    if (entries.length === 0) return ExpenseReportSaved.of({ id, changeSetId: null });
    const set = {
      ...periodOfExpenses(lines, row.startDate),
      ...reportTotals(lines, row.currency),
    };
    const report = await changeRows(tx, ctx, ExpenseReportEntity, [{ id, version, set, action }]);
    const change = { command: 'expense:write', entries: [...report, ...entries] } as const;
    return ExpenseReportSaved.of({ id, changeSetId: await recordChange(tx, ctx, change) });
  });
}

/** The report with what it is decided on, held until the transaction ends. */
export async function heldReport(
  tx: Transaction,
  id: string,
): Promise<ExpenseReportEntity | undefined> {
  await holdRecords(tx, expenseReportKind, [id]);
  return (await factRows<ExpenseReportEntity>(tx, 'ExpenseReport', reportColumns, [id])).get(id);
}

async function writeExpenses(
  tx: Transaction,
  ctx: SignedInContext,
  expenseReportId: string,
  lines: readonly ExpenseInput[],
): Promise<ChangeEntry[]> {
  const before = await selectRows(tx, ExpenseLineEntity, { expenseReportId });
  const stays = new Map(lines.flatMap((line) => (line.id == null ? [] : [[line.id, line]])));
  const gone = before.filter(({ id }) => !stays.has(id));
  const changed = before.flatMap((row) => {
    const line = stays.get(row.id);
    if (!line) return [];
    const set = differing(tableOf(ExpenseLineEntity), row, columnsOf(line));
    return Object.keys(set).length === 0 ? [] : [{ id: row.id, set, action }];
  });
  const added = lines.filter(({ id }) => id == null);
  return [
    ...(await removedReceipts(tx, ctx, { expenseLineId: gone.map(({ id }) => id) })),
    ...(await removeRows(tx, ExpenseLineEntity, gone)),
    ...(await changeRows(tx, ctx, ExpenseLineEntity, changed)),
    ...(await createRows(
      tx,
      ctx,
      ExpenseLineEntity,
      added.map((line) => ({ id: uuid(), expenseReportId, ...columnsOf(line) })),
    )),
  ];
}

function columnsOf({ spentOn, kind, amount, purpose = null }: ExpenseInput) {
  return { spentOn, kind, amount, purpose };
}
