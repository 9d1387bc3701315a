import { expenseReportKind } from './expense-report.kind.ts';
import { type ClaimJobs, decideBy } from '../timesheet/claim-jobs.commands.ts';
import { claimSchedules } from '../timesheet/claim-schedules.commands.ts';

export const expenseReportJobs: ClaimJobs = {
  name: 'expense-report',
  noun: 'expense reports',
  type: 'ExpenseReport',
  table: 'expense_report',
  section: 'expenses',
  approve: 'expense:approve',
  timeZone: 'coalesce(location.time_zone, agency.time_zone)',
  mails: {
    pending: 'EXPENSES_PENDING',
    due: 'EXPENSES_DUE',
    rejected: 'EXPENSES_REJECTED',
    escalated: 'EXPENSES_ESCALATED',
  },
  path: '/expenses',
  decide: decideBy(expenseReportKind),
};

export const expenseReportSchedules = claimSchedules(expenseReportJobs);
