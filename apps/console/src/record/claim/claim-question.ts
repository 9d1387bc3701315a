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
  client: 'clientId',
  from: 'start',
  through: 'end',
  status: 'status',
  submitted: 'submitted',
  location: 'locationId',
  approval: 'approvalMode',
  escalated: 'escalated',
  billing: 'billingStatus',
  payroll: 'payrollStatus',
} as const;
