import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { date, number, text, type ExportedList } from '../graphql/exported-list.ts';

/** Assignments as a file. */
export const assignmentExport: ExportedList = {
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
