/** The API’s words for the columns of `claim-columns`. */
export const claimSorts = {
  number: 'NUMBER',
  employee: 'EMPLOYEE',
  client: 'CLIENT',
  from: 'START_DATE',
  status: 'STATUS',
  submitted: 'SUBMITTED_AT',
} as const;

export const claimFilters = {
  employee: 'employeeId',
  client: 'clientId',
  from: 'start',
  through: 'end',
  status: 'status',
  submitted: 'submitted',
  jobTitle: 'jobTitle',
  location: 'locationId',
  approval: 'approvalMode',
  escalated: 'escalated',
  decided: 'decided',
  reason: 'reason',
  billing: 'billingStatus',
  payroll: 'payrollStatus',
} as const;
