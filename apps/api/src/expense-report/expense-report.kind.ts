import type { ActionOf } from '@stint/domain/kernel/machine.ts';
import { expenseReportMachine } from '@stint/domain/expense-report/expense-report.machine.ts';
import { type ClaimEffect, claimEffectMessage } from '@stint/domain/timesheet/claim-effect.ts';
import type { ClaimInput } from '@stint/domain/timesheet/claim.ts';
import {
  loadReports,
  reportColumns,
  type ReportFacts,
  reportFacts,
  type ReportLoaded,
} from './expense-facts.ts';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { ExpenseStatementEntity } from './expense-statement.entity.ts';
import { remindedApprovers } from './reminded-approvers.facts.ts';
import { reportColumnsAfter, reportTotals } from './report-columns.ts';
import type { StoredExpense } from './stored-expenses.facts.ts';
import { globalId } from '../graphql/global-id.ts';
import { effectOf } from '../graphql/results.ts';
import { acceptDisclaimers } from '../timesheet/accept-disclaimers.commands.ts';
import { applyDisputes, type DisputableClaim } from '../timesheet/apply-disputes.commands.ts';
import { mailReminders } from '../timesheet/mail-reminders.commands.ts';
import { recordKind } from '../write/record-kind.ts';

const disputableReport: DisputableClaim<ExpenseReportEntity, StoredExpense, 'expenseReportId'> = {
  series: 'expense_report',
  machine: expenseReportMachine,
  entity: ExpenseReportEntity,
  lines: ExpenseLineEntity,
  claim: 'expenseReportId',
  shared: ({ row: { currency } }) => ({ currency }),
  totals: (lines, { currency }) => reportTotals(lines, currency),
};

/**
 * How expense reports are acted on, by the same lifecycle as timesheets (L-14). Whoever approves is found out when
 * they do: the row scope says whether a contact sees the report now.
 *
 * @param disputedLineIds lines that a partial approval leaves out: what stands in their way stops nobody
 */
export function expenseReportKindFor(disputedLineIds: readonly string[] = []) {
  const without = new Set(disputedLineIds);
  return recordKind<
    ExpenseReportEntity,
    ActionOf<typeof expenseReportMachine>,
    ReportFacts,
    ClaimInput,
    ClaimEffect,
    ReportLoaded
  >({
    type: 'ExpenseReport',
    entity: ExpenseReportEntity,
    machine: expenseReportMachine,
    permission: 'expense:write',
    state: 'status',
    holds: ['assignment'],
    facts: {
      needs: reportColumns,
      load: (connection, _ctx, rows) => loadReports(connection, rows),
      loadForDecision: async (connection, { now }, rows, action) => {
        const isReminder = action === 'remind';
        const reminded = isReminder ? await remindedApprovers(connection, now, rows) : undefined;
        return loadReports(connection, rows, reminded);
      },
      of: (row, ctx, loaded) => reportFacts(row, ctx, loaded, without),
    },
    label: ({ claim }) => claim!.label,
    set: reportColumnsAfter,
    applyEffects: async (tx, ctx, decided) => {
      await acceptDisclaimers(tx, ctx, decided, [ExpenseStatementEntity, 'expenseReportId']);
      await mailReminders(tx, ctx, decided, {
        template: 'EXPENSES_PENDING',
        path: '/portal/expenses',
      });
      return applyDisputes(tx, ctx, disputableReport, decided);
    },
    effects: ({ decision }) =>
      decision.effects.map((effect) => {
        const isBack = effect.kind === 'LINES_RETURNED';
        const id = isBack ? globalId('ExpenseReport', effect.claimId) : null;
        return effectOf(effect.kind, claimEffectMessage(effect), id);
      }),
  });
}

/** How they are acted on as a whole. */
export const expenseReportKind = expenseReportKindFor();
