import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { date, number, text, type ExportedList } from '../graphql/exported-list.ts';

/** Job orders as a file. */
export const jobOrderExport: ExportedList = {
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
    text('Last contacted at', 'lastContactedAt'),
  ],
};
