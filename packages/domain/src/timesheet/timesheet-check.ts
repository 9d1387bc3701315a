/** What is looked for before a sheet is submitted or approved (T-9), by the codes of what is found. */
export const timesheetChecks = [
  'DAY_TOO_LONG',
  'LINES_OVERLAP',
  'WEEK_TOO_LONG',
  'PUNCH_MISSING',
  'SKEW_UNEXPLAINED',
  'RATE_MISSING',
] as const;

/** Each stops, warns or is off, as the agency or the client has set. */
export type TimesheetCheck = (typeof timesheetChecks)[number];
