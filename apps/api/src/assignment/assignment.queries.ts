import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { ID } from 'type-graphql';
import { AssignmentEntity } from './assignment.entity.ts';
import { AssignmentStatusEnum } from './assignment.type.ts';
import { date, number, recordNumbers, text, words } from '../graphql/exported-list.ts';
import { atLeastOrEmpty, isRecord } from '../graphql/read/conditions.ts';
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
import { DateScalar } from '../graphql/scalars.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

export const assignments = recordList({
  name: 'assignments',
  type: 'Assignment',
  description: 'Assignments that the viewer may see.',
  access: 'assignment:read',
  of: AssignmentEntity,
  order: {
    sorts: {
      NUMBER: { label: 'Number', by: ['number'] },
      CLIENT: { label: 'Name of the client', by: ['client.sortName'] },
      CANDIDATE: { label: 'Name of the candidate, last name first', by: ['worker.sortName'] },
      JOB_TITLE: { label: 'Job title', by: ['sortTitle'] },
      START_DATE: { label: 'Start date', by: ['startDate'] },
      END_DATE: { label: 'End date', by: ['endDate'] },
      STATUS: { label: 'Status', by: ['status', 'number'] },
      CREATED_AT: { label: 'When it was made', by: ['createdAt'] },
      UPDATED_AT: { label: 'When it was last changed', by: ['updatedAt'] },
    },
    default: { by: 'NUMBER', direction: 'DESC', words: 'The newest first' },
  },
  filters: {
    ...choiceFilters('status', AssignmentStatusEnum),
    ...choiceFilters('jobType', JobTypeEnum),
    search: {
      type: String,
      where: searchCondition(
        ownWords('assignment'),
        wordsOfRelative('worker', 'candidate_name', 'candidateId'),
        wordsOfRelative('client', 'client'),
      ),
      description: 'Every word begins a word of number, job title, candidate, or client.',
    },
    ...recordFilters('clientId', 'Client'),
    ...recordFilters('locationId', 'Location', { optional: true }),
    ...recordFilters('placedById', 'Account', { optional: true }),
    ...recordFilters('ownerId', 'Account', { path: 'candidate.ownerId', optional: true }),
    candidateId: {
      type: ID,
      where: isRecord('candidateId', 'Candidate'),
    },
    ...recordFilters('employeeId', 'Employee', { optional: true }),
    jobOrderId: { type: ID, where: isRecord('jobOrderId', 'JobOrder') },
    ...textFilters('jobTitle'),
    ...dateFilters('start', { path: 'startDate', optional: true }),
    ...dateFilters('end', { path: 'endDate', optional: true }),
    notEndedBefore: {
      type: DateScalar,
      where: atLeastOrEmpty('endDate'),
      description: 'Ends on that day or later, or has no end.',
    },
    ...numberFilters('payRate', { optional: true }),
    ...numberFilters('billRate', { optional: true }),
    ...instantFilters('created', { path: 'createdAt' }),
    ...instantFilters('modified', { path: 'updatedAt' }),
  },
  // The assignment report of a client's contact (S-11); the staff take files of their lists as they are.
  fileAccess: ['report:assignments', 'report:business'],
  columns: [
    recordNumbers('Number', 'number', 'Assignment'),
    text('Client', 'client.name'),
    text('Employee', 'worker.name'),
    recordNumbers('Job order', 'jobOrder.number', 'JobOrder'),
    text('Job title', 'jobTitle'),
    words('Job type', 'jobType', jobTypeLabels),
    words('Status', 'status', assignmentStatusLabels),
    text('Location', 'location.name'),
    text('Contact', 'contactName'),
    text('Reports to', 'reportsToName'),
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
    text('Owner', 'candidate.owner.displayName'),
    text('End reason', 'endReason'),
    text('Created at', 'createdAt'),
    text('Created by', 'createdBy.displayName'),
    text('Modified at', 'updatedAt'),
    text('Modified by', 'updatedBy.displayName'),
  ],
});
