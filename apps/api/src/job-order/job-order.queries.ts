import { jobOrderStatusLabels } from '@stint/domain/job-order/job-order.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { JobOrderStatusEnum, JobTypeEnum } from './job-order.type.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { reading } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  dateFilters,
  instantFilters,
  numberFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';
import { lastContacted } from '../record/last-contacted.queries.ts';

export const jobOrders = recordList({
  name: 'jobOrders',
  type: 'JobOrder',
  description: 'The job orders of the agency.',
  access: 'job-order:read',
  of: JobOrderEntity,
  order: {
    sorts: {
      NUMBER: { label: 'Number', by: ['number'] },
      TITLE: { label: 'Title', by: ['sortTitle'] },
      CLIENT: { label: 'Name of the client', by: ['client.sortName'] },
      OPENINGS: { label: 'How many are still to be placed', by: ['openings'] },
      SUBMISSIONS: { label: 'How many candidates are in play', by: ['submissionCount'] },
      START_DATE: { label: 'First day of work', by: ['startDate'] },
      STATUS: { label: 'Status', by: ['status', 'number'] },
      CREATED_AT: { label: 'When they were added', by: ['createdAt'] },
      LAST_CONTACTED: { label: 'When they were last contacted', by: ['lastContactedAt'] },
    },
    default: { by: 'NUMBER', direction: 'DESC', words: 'The newest first' },
  },
  filters: {
    ...lastContacted,
    ...choiceFilters('status', JobOrderStatusEnum),
    ...choiceFilters('jobType', JobTypeEnum),
    search: {
      type: String,
      where: searchCondition(ownWords('job_order'), wordsOfRelative('client', 'client')),
      description: 'Every word begins a word of the title or the client’s name, or the number.',
    },
    ...recordFilters('clientId', 'Client'),
    ...recordFilters('locationId', 'Location', { optional: true }),
    ...recordFilters('ownerId', 'Account', { optional: true }),
    ...textFilters('title'),
    ...numberFilters('openings'),
    ...numberFilters('submissions', {
      path: 'submissionCount',
    }),
    ...numberFilters('payRate', { optional: true }),
    ...numberFilters('billRate', { optional: true }),
    ...dateFilters('start', { path: 'startDate', optional: true }),
    ...dateFilters('end', { path: 'endDate', optional: true }),
    ...instantFilters('created', { path: 'createdAt' }),
    unfilled: {
      type: Boolean,
      where: reading(
        ['openings'],
        (unfilled: boolean): Condition =>
          (rows) =>
            `${rows.column('openings')} ${unfilled ? '>' : '='} 0`,
      ),
      description: 'Whether an opening is still to be placed.',
    },
  },
  columns: [
    recordNumbers('Number', 'number', 'JobOrder'),
    text('Title', 'title'),
    text('Client', 'client.name'),
    words('Job type', 'jobType', jobTypeLabels),
    words('Status', 'status', jobOrderStatusLabels),
    number('Positions', 'positions'),
    number('Openings', 'openings'),
    number('Candidates', 'submissionCount'),
    text('Location', 'location.name'),
    text('Contact', 'contactName'),
    text('Reports to', 'reportsToName'),
    text('Owner', 'owner.displayName'),
    number('Pay rate', 'payRate'),
    number('Bill rate', 'billRate'),
    number('Salary', 'salary'),
    number('Fee (%)', 'feePercent'),
    number('Fee', 'feeAmount'),
    date('Start date', 'startDate'),
    date('End date', 'endDate'),
    text('Created at', 'createdAt'),
    text('Last contacted at', 'lastContactedAt'),
  ],
});
