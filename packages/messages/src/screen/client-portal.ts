/** What the first screen of the client portal says of time and expenses; their own screens say the rest. */
export type ClientPortalTexts = {
  timesheets: string;
  expenses: string;
  timesheetsToApprove: string;
  expensesToApprove: string;
};
