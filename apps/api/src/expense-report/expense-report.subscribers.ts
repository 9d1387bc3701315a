import { expenseReportJobs } from './expense-report.jobs.ts';
import { on } from '../jobs/subscription.ts';
import { tellOfRejection } from '../timesheet/rejection-mails.commands.ts';

const told = tellOfRejection(expenseReportJobs);

export const expenseReportSubscribers = [
  on('expense_report', 'reject', told),
  on('expense_report', 'approveInPart', told),
];
