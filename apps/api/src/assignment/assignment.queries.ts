import { assignmentStatusLabels } from '@stint/domain/assignment/assignment.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { Field, ID, InputType } from 'type-graphql';
import { AssignmentEntity } from './assignment.entity.ts';
import { AssignmentStatusEnum } from './assignment.type.ts';
import { Access } from '../graphql/access/access.ts';
import { date, number, text, words } from '../graphql/exported-list.ts';
import { atLeast, atMost, isRecord, oneOf } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { recordList } from '../graphql/record-list.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

@InputType({ description: 'Which assignments; what is left out does not matter.' })
@Access('assignment:read')
class AssignmentFilter {
  @Field(() => [AssignmentStatusEnum], {
    nullable: true,
    description: 'The console begins with active and needs approval.',
  })
  status?: string[] | null;

  @Field(() => [JobTypeEnum], { nullable: true })
  jobType?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of number, job title, candidate or client.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;

  @Field(() => ID, { nullable: true })
  @Access('candidate:read')
  candidateId?: string | null;

  @Field(() => ID, { nullable: true })
  @Access('employee:read')
  employeeId?: string | null;

  @Field(() => ID, { nullable: true })
  jobOrderId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Starts on that day or later.' })
  startFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Starts on that day or earlier.' })
  startTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ends on that day or later.' })
  endFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ends on that day or earlier.' })
  endTo?: string | null;
}

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
      CANDIDATE: { label: 'Name of the candidate, last name first', by: ['candidate.sortName'] },
      JOB_TITLE: { label: 'Job title', by: ['jobTitle'] },
      START_DATE: { label: 'Start date', by: ['startDate'] },
      END_DATE: { label: 'End date', by: ['endDate'] },
      STATUS: { label: 'Status', by: ['status', 'number'] },
      CREATED_AT: { label: 'When it was made', by: ['createdAt'] },
      UPDATED_AT: { label: 'When it was last changed', by: ['updatedAt'] },
    },
    default: { by: 'NUMBER', direction: 'DESC', words: 'The newest first' },
  },
  filter: AssignmentFilter,
  filters: {
    status: oneOf('status'),
    jobType: oneOf('jobType'),
    search: searchCondition(
      ownWords('assignment'),
      wordsOfRelative('candidate', 'candidate_name'),
      wordsOfRelative('client', 'client'),
    ),
    clientId: isRecord('clientId', 'Client'),
    candidateId: isRecord('candidateId', 'Candidate'),
    employeeId: isRecord('employeeId', 'Employee'),
    jobOrderId: isRecord('jobOrderId', 'JobOrder'),
    startFrom: atLeast('startDate'),
    startTo: atMost('startDate'),
    endFrom: atLeast('endDate'),
    endTo: atMost('endDate'),
  },
  columns: [
    number('Number', 'number'),
    text('Client', 'client.name'),
    text('Employee', 'candidate.fullName'),
    text('Job title', 'jobTitle'),
    words('Job type', 'jobType', jobTypeLabels),
    words('Status', 'status', assignmentStatusLabels),
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
});
