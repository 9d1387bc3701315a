import { ExpenseCommentEntity } from './expense-comment.entity.ts';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { ExpenseLine } from './expense-line.type.ts';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { expenseReportSchedules } from './expense-report.jobs.ts';
import { expenseReportKind } from './expense-report.kind.ts';
import { expenseReportMutations } from './expense-report.mutations.ts';
import { expenseLines, expenseReports } from './expense-report.queries.ts';
import { expenseReportSubscribers } from './expense-report.subscribers.ts';
import { ExpenseReport } from './expense-report.type.ts';
import { ExpenseStatementEntity } from './expense-statement.entity.ts';
import { ReceiptEntity } from './receipt.entity.ts';
import { ReceiptResolver } from './receipt.resolver.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { actionResolver } from '../write/action-resolver.ts';

/** Expense reports with their lines and receipts, as the application is put together from them. */
export const expenseReportModule: NounModule = {
  entities: [
    ExpenseReportEntity,
    ExpenseLineEntity,
    ReceiptEntity,
    ExpenseStatementEntity,
    ExpenseCommentEntity,
  ],
  records: [
    {
      type: ExpenseReport,
      list: expenseReports,
      commands: { mutations: expenseReportMutations },
    },
    { type: ExpenseLine, list: expenseLines },
  ],
  resolvers: [
    actionResolver(expenseReportKind, {
      plural: 'ExpenseReports',
      actions: ['submit', 'approve', 'reject', 'undoApproval', 'void', 'remind'],
      confirmed: ['submit', 'approve'],
    }),
    ReceiptResolver,
  ],
  subscribers: expenseReportSubscribers,
  schedules: Object.values(expenseReportSchedules),
};
