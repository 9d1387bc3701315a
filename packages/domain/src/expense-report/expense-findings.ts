import type { RuleMode } from '../agency/agency-settings.ts';
import type { AssignmentRecord } from '../assignment/assignment.ts';
import { dateMustBeRecordable } from '../assignment/recordable-dates.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { Decimal, type DecimalText } from '../kernel/money.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { ExpenseLine } from './expense-report.ts';

/** What is set about receipts. */
export interface ReceiptRule {
  /** An expense of so much, or more, needs a receipt; in the currency of the report. */
  receiptFrom: DecimalText;
  receiptMode: RuleMode;
}

/**
 * What is to be settled before a report is submitted or approved: it has lines, their days lie within the assignment
 * and not ahead, their amounts are positive, and receipts are there where they are asked for.
 *
 * @param today at the location
 */
export function expenseFindings(
  lines: readonly ExpenseLine[],
  assignment: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'>,
  rule: ReceiptRule,
  today: IsoDate,
): Refusal[] {
  if (lines.length === 0) return [refuse('NO_EXPENSES', {})];
  return lines.flatMap((line, index) => {
    const field = `lines.${index}`;
    const outside = dateMustBeRecordable(assignment, line.date);
    const isPositive = new Decimal(line.amount).greaterThan(0);
    return [
      ...(outside ? [{ ...outside, field: `${field}.date` }] : []),
      ...(line.date > today ? [refuse('EXPENSE_AHEAD', {}, { field: `${field}.date` })] : []),
      ...(isPositive ? [] : [refuse('AMOUNT_MISSING', {}, { field: `${field}.amount` })]),
      ...receiptFindings(line, rule, `${field}.receipts`),
    ];
  });
}

function receiptFindings(
  { amount, date, receipts }: ExpenseLine,
  { receiptFrom, receiptMode }: ReceiptRule,
  field: string,
): Refusal[] {
  if (receiptMode === 'OFF' || receipts > 0 || new Decimal(amount).lessThan(receiptFrom)) return [];
  const refusal = refuse('RECEIPT_MISSING', { date }, { field });
  return receiptMode === 'WARN' ? [{ ...refusal, warning: true }] : [refusal];
}
