import type { ClientPortalTexts } from '../screen/client-portal.ts';

export const clientPortal: ClientPortalTexts = {
  portal: 'Client portal',
  signInLead: 'Use the company ID and user name that your staffing agency gave you.',
  sections: {
    home: 'Home',
    whoIsWorking: 'Who’s Working',
    timesheets: 'Timesheets',
    orders: 'Orders',
    assignments: 'Assignments',
    expenses: 'Expenses',
    report: 'Report',
  },
  figures: {
    timesheetsToApprove: 'Timesheets to approve',
    expensesToApprove: 'Expenses to approve',
    open: 'Open orders',
    inReview: 'Orders in review',
    filled: 'Filled orders',
    declined: 'Declined orders',
    working: 'Active assignments',
  },
  submitOrder: 'Submit an order',
  nothingOpen: 'Your agency hasn’t shared anything here yet',
  nothingOpenWhy: (agency) =>
    `When ${agency} opens job orders, assignments, or timesheets to you, they will be here. Ask your contact at the agency if you expected them today.`,
};
