import { expenseTotal } from '@stint/domain/expense-report/expense-report.ts';
import { moneyText } from '@stint/domain/kernel/money.ts';
import { splitLines } from '@stint/domain/timesheet/disputed-lines.ts';
import type { ClaimInput } from '@stint/domain/timesheet/claim.ts';
import type { ClaimEffect } from '@stint/domain/timesheet/claim-effect.ts';
import type { ReportFacts, ReportLoaded } from './expense-facts.ts';
import type { ExpenseReportEntity } from './expense-report.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { claimColumnsAfter } from '../timesheet/claim-columns-after.commands.ts';
import type { Decided } from '../write/record-kind.ts';

/** An action that was decided for one report. */
type DecidedReport = Decided<{
  row: ExpenseReportEntity;
  action: string;
  facts: ReportFacts;
  input: ClaimInput;
  effect: ClaimEffect;
  loaded: ReportLoaded;
}>;

/** What a report shows of its lines. */
export function reportTotals(
  lines: readonly { amount: string }[],
  currency: string,
): Pick<ExpenseReportEntity, 'total'> {
  return { total: moneyText(expenseTotal(lines, currency)) };
}

/** The columns of a report after an action. */
export function reportColumnsAfter(
  decided: DecidedReport,
  ctx: SignedInContext,
): Partial<ExpenseReportEntity> {
  return { ...claimColumnsAfter(decided, ctx), ...totalsAfter(decided) };
}

function totalsAfter({ action, row, facts, input, decision }: DecidedReport) {
  const { lines, disputedLines } = facts;
  if (action === 'approveInPart') {
    return reportTotals(splitLines(lines, input.disputedLineIds ?? []).approved, row.currency);
  }
  const returned = action === 'undoApproval' && decision.effects.length > 0;
  return returned ? reportTotals([...lines, ...disputedLines], row.currency) : {};
}
