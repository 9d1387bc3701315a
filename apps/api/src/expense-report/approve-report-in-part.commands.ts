import { approveReportInPartInput } from './expense-report.input.ts';
import { expenseReportKindFor } from './expense-report.kind.ts';
import { ExpenseReportApprovedInPart } from './expense-payloads.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { actOnOne } from '../write/act.ts';

/** Approves a report without some expenses, which become a rejected report of their own (T-8). */
export async function approveExpenseReportInPart(ctx: SignedInContext, given: object) {
  const entered = parseInput(approveReportInPartInput.schema, given);
  if (entered instanceof InvalidInput) return entered;
  const { id, version, acknowledgedWarnings, ...input } = entered;
  const target = { id, ...(version != null && { version }) };
  const written = await actOnOne(ctx, expenseReportKindFor(input.disputedLineIds), target, {
    action: 'approveInPart',
    input,
    acknowledged: acknowledgedWarnings ?? [],
    reason: input.reason,
  });
  return isRefusal(written) ? written : ExpenseReportApprovedInPart.of(written);
}
