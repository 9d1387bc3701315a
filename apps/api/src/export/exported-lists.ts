import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { candidateStatusLabels } from '@stint/domain/candidate/candidate.ts';
import { employeeStatusLabels } from '@stint/domain/employee/employee.ts';
import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { submissionStageLabels } from '@stint/domain/submission/submission.ts';
import type { ExportedColumn, ExportedList } from '../graphql/exported-list.ts';

const number = (label: string, path: string): ExportedColumn => ({ label, path, as: 'number' });
const date = (label: string, path: string): ExportedColumn => ({ label, path, as: 'date' });
const text = (label: string, path: string): ExportedColumn => ({ label, path });

const clients: ExportedList = {
  query: 'clients',
  columns: [
    text('Name', 'name'),
    text('Industry', 'industry'),
    text('Phone', 'phone'),
    text('Website', 'website'),
    text('Accounting customer', 'isAccountingCustomer'),
    number('Payment terms (days)', 'paymentTermsDays'),
    number('Credit limit', 'creditLimit'),
    number('Tax rate (%)', 'taxRate'),
    text('Owner', 'owner.displayName'),
    text('Notes', 'notes'),
    text('Added at', 'createdAt'),
  ],
};

const contacts: ExportedList = {
  query: 'contacts',
  columns: [
    text('First name', 'firstName'),
    text('Last name', 'lastName'),
    text('Client', 'client.name'),
    text('Title', 'title'),
    text('E-mail', 'email'),
    text('Phone', 'phone'),
  ],
};

const locations: ExportedList = {
  query: 'locations',
  columns: [
    text('Name', 'name'),
    text('Client', 'client.name'),
    text('Street', 'street'),
    text('City', 'city'),
    text('Region', 'region'),
    text('Postal code', 'postalCode'),
    text('Country', 'country'),
    text('Time zone', 'timeZone'),
  ],
};

const jobOrders: ExportedList = {
  query: 'jobOrders',
  columns: [
    number('Number', 'number'),
    text('Title', 'title'),
    text('Client', 'client.name'),
    { label: 'Job type', path: 'jobType', words: jobTypeLabels },
    { label: 'Status', path: 'status', words: jobOrderStatusLabels },
    number('Positions', 'positions'),
    number('Openings', 'openings'),
    number('Candidates', 'submissionCount'),
    text('Location', 'location.name'),
    text('Contact', 'contact.fullName'),
    text('Reports to', 'reportsTo.fullName'),
    text('Owner', 'owner.displayName'),
    number('Pay rate', 'payRate'),
    number('Bill rate', 'billRate'),
    number('Salary', 'salary'),
    number('Fee (%)', 'feePercent'),
    number('Fee', 'feeAmount'),
    date('Start date', 'startDate'),
    date('End date', 'endDate'),
  ],
};

const candidates: ExportedList = {
  query: 'candidates',
  columns: [
    number('Number', 'number'),
    text('First name', 'firstName'),
    text('Last name', 'lastName'),
    { label: 'Status', path: 'status', words: candidateStatusLabels },
    text('E-mail', 'email'),
    text('Phone', 'phone'),
    text('City', 'city'),
    text('Region', 'region'),
    text('Postal code', 'postalCode'),
    text('Skills', 'skills'),
    number('Desired pay', 'desiredPay'),
    date('Available from', 'availableFrom'),
    text('Source', 'source'),
    text('Owner', 'owner.displayName'),
    date('Added on', 'addedOn'),
    text('Notes', 'notes'),
  ],
};

const submissions: ExportedList = {
  query: 'submissions',
  columns: [
    number('Job order', 'jobOrder.number'),
    text('Title', 'jobOrder.title'),
    text('Candidate', 'candidate.fullName'),
    { label: 'Stage', path: 'stage', words: submissionStageLabels },
    text('Placement status', 'placementStatus.label'),
    text('Back office location', 'placementStatus.locationLabel'),
    text('Outcome', 'outcomeReason'),
    text('Submitted at', 'submittedAt'),
    text('Submitted by', 'submittedBy.displayName'),
  ],
};

const hiring: ExportedList = {
  query: 'hiringCandidates',
  columns: [
    number('Number', 'candidate.number'),
    text('First name', 'candidate.firstName'),
    text('Last name', 'candidate.lastName'),
    text('Pending placements', 'pendingPlacements.assignment.jobTitle'),
    text('Clients', 'pendingPlacements.assignment.client.name'),
    {
      label: 'Job types',
      path: 'pendingPlacements.assignment.jobType',
      words: jobTypeLabels,
    },
    number('Missing of the checklist', 'missing'),
    date('First day', 'firstDay'),
    text('Waiting since', 'since'),
  ],
};

const employees: ExportedList = {
  query: 'employees',
  columns: [
    number('Number', 'number'),
    text('First name', 'candidate.firstName'),
    text('Last name', 'candidate.lastName'),
    { label: 'Status', path: 'status', words: employeeStatusLabels },
    date('Hired on', 'hiredOn'),
    date('Terminated on', 'terminatedOn'),
    text('E-mail', 'candidate.email'),
    text('Phone', 'candidate.phone'),
  ],
};

const assignments: ExportedList = {
  query: 'assignments',
  columns: [
    number('Number', 'number'),
    text('Client', 'client.name'),
    text('Employee', 'candidate.fullName'),
    text('Job title', 'jobTitle'),
    { label: 'Job type', path: 'jobType', words: jobTypeLabels },
    { label: 'Status', path: 'status', words: assignmentStatusLabels },
    text('Location', 'location.name'),
    date('Start date', 'startDate'),
    date('End date', 'endDate'),
    text('Currency', 'currency'),
    number('Pay rate', 'payRate'),
    number('Bill rate', 'billRate'),
    number('Burden (%)', 'burdenPercent'),
    number('Margin (%)', 'margin.marginPercent'),
    number('Salary', 'salary'),
    number('Fee (%)', 'feePercent'),
    number('Fee', 'feeAmount'),
    text('PO number', 'poNumber'),
    text('Placed by', 'placedBy.displayName'),
    text('End reason', 'endReason'),
    text('Created at', 'createdAt'),
    text('Created by', 'createdBy.displayName'),
    text('Modified at', 'updatedAt'),
    text('Modified by', 'updatedBy.displayName'),
  ],
};

/** By the name in the address: `/export/job-orders.csv`. */
export const exportedLists: ReadonlyMap<string, ExportedList> = new Map([
  ['clients', clients],
  ['contacts', contacts],
  ['locations', locations],
  ['job-orders', jobOrders],
  ['candidates', candidates],
  ['submissions', submissions],
  ['hiring', hiring],
  ['employees', employees],
  ['assignments', assignments],
]);
