import type { ExpenseLine } from '@stint/domain/expense-report/expense-report.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** An expense as the domain sees it, with the report that it is on. */
export type StoredExpense = ExpenseLine & { expenseReportId: string };

/** The expenses of these reports in the order of time, with how many receipts each has. @returns by report */
export async function expensesOf(
  { db, agencyId }: AgencyConnection,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, StoredExpense[]>> {
  const { rows } = await db.query<StoredExpense>(
    `SELECT line.id, line.expense_report_id AS "expenseReportId", line.spent_on::text AS date,
       line.kind, line.purpose AS note, line.amount::text AS amount,
       (SELECT count(*)::int FROM receipt
        WHERE receipt.agency_id = $1 AND receipt.expense_line_id = line.id) AS receipts
     FROM expense_line line
     WHERE line.agency_id = $1 AND line.expense_report_id = ANY($2::uuid[])
     ORDER BY line.spent_on, line.id`,
    [agencyId, reportIds],
  );
  return Map.groupBy(rows, ({ expenseReportId }) => expenseReportId);
}
