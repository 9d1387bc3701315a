import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import {
  billingStatusLabels,
  claimStatusLabels,
  payrollStatusLabels,
} from '@stint/domain/timesheet/claim.ts';
import { decidedViaLabels } from '@stint/domain/timesheet/decided-via.ts';
import { ID } from 'type-graphql';
import { BillingStatusEnum, ClaimStatusEnum, PayrollStatusEnum } from './claim-fields.type.ts';
import { ApprovalModeEnum } from '../time-settings/approval-mode.type.ts';
import { date, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { isRecord } from '../graphql/read/conditions.ts';
import {
  choiceFilters,
  dateFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';

/** By what timesheets and expense reports alike are sorted. */
export const claimSorts = {
  START_DATE: { label: 'First day', by: ['startDate'] },
  STATUS: { label: 'Status', by: ['status', 'startDate'] },
  SUBMITTED_AT: { label: 'When they were submitted', by: ['submittedAt'] },
  NUMBER: { label: 'Number', by: ['number'] },
  EMPLOYEE: {
    label: 'Name of the employee, last name first',
    by: ['work.worker.sortName', 'startDate'],
  },
  CLIENT: { label: 'Name of the client', by: ['work.client.sortName', 'startDate'] },
} as const;

/** By what they are filtered. */
export const claimFilters = {
  ...choiceFilters('status', ClaimStatusEnum),
  ...choiceFilters('approvalMode', ApprovalModeEnum),
  ...choiceFilters('billingStatus', BillingStatusEnum),
  ...choiceFilters('payrollStatus', PayrollStatusEnum),
  ...dateFilters('start', { path: 'startDate' }),
  ...dateFilters('end', { path: 'endDate' }),
  ...instantFilters('submitted', { path: 'submittedAt', optional: true }),
  ...dateFilters('escalated', { path: 'escalatedOn', optional: true }),
  ...instantFilters('decided', { path: 'decidedAt', optional: true }),
  ...textFilters('reason', { optional: true }),
  ...textFilters('jobTitle', { path: 'work.jobTitle' }),
  ...recordFilters('clientId', 'Client', { path: 'work.clientId' }),
  ...recordFilters('locationId', 'Location', { path: 'work.locationId', optional: true }),
  assignmentId: { type: ID, where: isRecord('assignmentId', 'Assignment') },
  ...recordFilters('employeeId', 'Employee'),
};

/** Columns of their files: whose it is, of when, and where it stands. */
export const claimColumns = [
  text('Employee', 'work.worker.name'),
  text('Job title', 'work.jobTitle'),
  recordNumbers('Assignment', 'work.number', 'Assignment'),
  text('Client', 'work.client.name'),
  text('Location', 'work.location.name'),
  date('From', 'startDate'),
  date('Through', 'endDate'),
  words('Status', 'status', claimStatusLabels),
];

/** The last columns of their files: what was decided, and what followed. */
export const decisionColumns = [
  words('Approval', 'approvalMode', approvalModeLabels),
  date('Escalated on', 'escalatedOn'),
  text('Submitted at', 'submittedAt'),
  text('Decided at', 'decidedAt'),
  words('Decided', 'decidedVia', decidedViaLabels),
  text('Decided by', 'decidedBy.displayName'),
  text('Reason', 'reason'),
  words('Billing', 'billingStatus', billingStatusLabels),
  words('Payroll', 'payrollStatus', payrollStatusLabels),
];
