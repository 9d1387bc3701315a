import { approveReportInPartInput } from './expense-report.input.ts';
import { expenseReportKindFor } from './expense-report.kind.ts';
import { ExpenseReportApprovedInPart } from './expense-payloads.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { unseenLines } from '../timesheet/unseen-lines.facts.ts';
import { actOnOne } from '../write/act.ts';
import { unseenTargets } from '../write/targets.ts';

/** Approves a report without some expenses, which become a rejected report of their own (T-8). */
export async function approveExpenseReportInPart(ctx: SignedInContext, given: object) {
  const entered = parseInput(approveReportInPartInput.schema, given);
  if (entered instanceof InvalidInput) return entered;
  const { id, version, acknowledgedWarnings, ...input } = entered;
  const named = input.disputedLineIds.map((line) => ({ id: line, field: 'disputedLineIds' }));
  const unseen = await ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const report = { type: 'ExpenseReport', id, field: 'id' } as const;
    return [
      ...(await unseenTargets(connection, ctx, [report])),
      ...(await unseenLines(connection, ctx, 'ExpenseLine', named)),
    ];
  });
  if (unseen.length > 0) return refused(unseen);
  const target = { id, ...(version != null && { version }) };
  const written = await actOnOne(ctx, expenseReportKindFor(input.disputedLineIds), target, {
    action: 'approveInPart',
    input,
    acknowledged: acknowledgedWarnings ?? [],
    reason: input.reason,
  });
  return isRefusal(written) ? written : ExpenseReportApprovedInPart.of(written);
}
