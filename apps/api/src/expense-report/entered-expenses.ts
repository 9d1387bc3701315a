import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { expenseFindings } from '@stint/domain/expense-report/expense-findings.ts';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import type { ExpenseReportEntity } from './expense-report.entity.ts';
import type { ExpenseInput } from './expense-report.input.ts';

/** Receipts are asked for when the report is submitted: they are uploaded to expenses that are there. */
const withoutReceipts = { receiptFrom: '0', receiptMode: 'OFF' } as const;

/**
 * Why expenses cannot be entered: days that are not the assignment's or ahead, amounts of nothing, expenses that
 * are not on the report.
 *
 * @param known ids of the expenses that are there
 * @param today at the location
 */
export function enteredRefusals(
  lines: readonly ExpenseInput[],
  known: ReadonlySet<string>,
  assignment: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'>,
  today: IsoDate,
): Refusal[] {
  const expenses = lines.map(({ id, spentOn, kind, amount, purpose }) => ({
    id: id ?? '',
    date: spentOn,
    kind,
    amount,
    note: purpose ?? null,
    receipts: 0,
  }));
  const ids = lines.flatMap(({ id }) => id ?? []);
  return [
    ...lines.flatMap(({ id }, index) =>
      id == null || (known.has(id) && ids.indexOf(id) === ids.lastIndexOf(id))
        ? []
        : [refuse('LINES_CHANGED', {}, { field: `lines.${index}.id` })],
    ),
    ...(expenses.length === 0
      ? []
      : expenseFindings(expenses, assignment, withoutReceipts, today).map((finding) => ({
          ...finding,
          field: finding.field?.replace(/\.date$/, '.spentOn') ?? 'lines',
        }))),
  ];
}

/** From the first expense to the last; the day on which it is begun while there is none. */
export function periodOfExpenses(
  lines: readonly ExpenseInput[],
  otherwise: IsoDate,
): Pick<ExpenseReportEntity, 'startDate' | 'endDate'> {
  const days = lines.map(({ spentOn }) => spentOn).toSorted();
  return { startDate: days[0] ?? otherwise, endDate: days.at(-1) ?? otherwise };
}
