import type { ClientPortalTexts } from '../screen/client-portal.ts';

export const clientPortal: ClientPortalTexts = {
  whoIsWorking: 'Who’s Working',
  timesheets: 'Timesheets',
  expenses: 'Expenses',
  timesheetsToApprove: 'Timesheets to approve',
  expensesToApprove: 'Expenses to approve',
};
