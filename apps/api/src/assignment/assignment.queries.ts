import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { AssignmentEntity } from './assignment.entity.ts';
import { AssignmentStatusEnum } from './assignment.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { atLeast, atMost, isRecord, oneOf } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

export const AssignmentSort = enumOf('AssignmentSort', 'What assignments can be sorted by.', {
  NUMBER: 'Number',
  CLIENT: 'Name of the client',
  CANDIDATE: 'Name of the candidate, last name first',
  JOB_TITLE: 'Job title',
  START_DATE: 'Start date',
  END_DATE: 'End date',
  STATUS: 'Status',
  CREATED_AT: 'When it was made',
  UPDATED_AT: 'When it was last changed',
});
export type AssignmentSort = keyof typeof AssignmentSort;

@InputType({ description: 'Which assignments; what is left out does not matter.' })
@Access('assignment:read')
export class AssignmentFilter {
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

const AssignmentOrder = orderInput<AssignmentSort>('Assignment', AssignmentSort, 'assignment:read');

@ArgsType()
export class AssignmentArgs extends PageArgs {
  @Field(() => AssignmentFilter, { nullable: true })
  filter?: AssignmentFilter | null;

  @Field(() => AssignmentOrder, {
    nullable: true,
    description: 'The newest first when nothing is said.',
  })
  orderBy?: OrderBy<AssignmentSort> | null;
}

export const assignments = list<AssignmentEntity, AssignmentFilter, AssignmentSort>({
  name: 'assignments',
  sorts: {
    NUMBER: ['number'],
    CLIENT: ['client.sortName'],
    CANDIDATE: ['candidate.sortName'],
    JOB_TITLE: ['jobTitle'],
    START_DATE: ['startDate'],
    END_DATE: ['endDate'],
    STATUS: ['status', 'number'],
    CREATED_AT: ['createdAt'],
    UPDATED_AT: ['updatedAt'],
  },
  defaultOrder: { by: 'NUMBER', direction: 'DESC' },
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
});
