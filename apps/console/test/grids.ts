import type { ColumnFilter, GridColumn } from '@stint/ui/data-grid/grid-column.ts';
import { accountColumns } from '../src/features/account/account-columns.tsx';
import { activityColumns } from '../src/features/activity/activity-columns.tsx';
import { assignmentColumns } from '../src/features/assignment/assignment-columns.tsx';
import { candidateColumns } from '../src/features/candidate/candidate-columns.tsx';
import { changeRequestColumns } from '../src/features/change-request/change-request-columns.tsx';
import { clientColumns } from '../src/features/client/client-columns.tsx';
import { contactColumns } from '../src/features/contact/contact-columns.tsx';
import { documentColumns } from '../src/features/document/document-columns.tsx';
import { employeeColumns } from '../src/features/employee/employee-columns.tsx';
import { expenseColumns } from '../src/features/expense/expense-columns.tsx';
import { hiringColumns } from '../src/features/hiring/hiring-columns.tsx';
import { jobOrderColumns } from '../src/features/job-order/job-order-columns.tsx';
import { locationColumns } from '../src/features/location/location-columns.tsx';
import { tokenColumns } from '../src/features/partner-token/token-columns.tsx';
import { mailColumns } from '../src/features/mail/mail-columns.tsx';
import { punchColumns } from '../src/features/punch/punch-columns.tsx';
import { submissionColumns } from '../src/features/submission/submission-columns.tsx';
import { taskColumns } from '../src/features/task/task-columns.tsx';
import { timesheetColumns } from '../src/features/timesheet/timesheet-columns.tsx';

const nobody: ColumnFilter = { kind: 'choice', single: true, options: [] };

/** The columns of every list that can be exported, by its name. */
export const grids: Readonly<Record<string, readonly GridColumn<never>[]>> = {
  accounts: accountColumns,
  activities: activityColumns(nobody),
  assignments: assignmentColumns(nobody),
  candidates: candidateColumns('USD', nobody),
  'change-requests': changeRequestColumns,
  clients: clientColumns(nobody),
  contacts: contactColumns,
  documents: documentColumns,
  employees: employeeColumns(nobody),
  hiring: hiringColumns(nobody),
  'expense-reports': expenseColumns,
  'job-orders': jobOrderColumns('USD', nobody),
  locations: locationColumns,
  'partner-tokens': tokenColumns,
  mails: mailColumns,
  punches: punchColumns,
  submissions: submissionColumns(nobody, () => {}),
  tasks: taskColumns(nobody),
  timesheets: timesheetColumns,
};
