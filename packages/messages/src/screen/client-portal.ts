/** What the first screen of the client portal says of time, expenses and who works; their own screens say the rest. */
export type ClientPortalTexts = {
  whoIsWorking: string;
  timesheets: string;
  expenses: string;
  timesheetsToApprove: string;
  expensesToApprove: string;
};
