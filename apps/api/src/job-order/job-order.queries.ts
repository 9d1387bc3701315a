import type { JobOrderStatus } from '@stint/domain/job-order/job-order.ts';
import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { JobOrderEntity } from './job-order.entity.ts';
import { JobOrderStatusEnum, JobTypeEnum } from './job-order.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { isRecord, oneOf } from '../graphql/read/conditions.ts';
import { ownWords, searchCondition, wordsOfRelative } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';
import { lastContacted, LastContactedFilter } from '../record/last-contacted.queries.ts';

export const JobOrderSort = enumOf('JobOrderSort', 'What job orders can be sorted by.', {
  NUMBER: 'Number',
  TITLE: 'Title',
  CLIENT: 'Name of the client',
  OPENINGS: 'How many are still to be placed',
  SUBMISSIONS: 'How many candidates are in play',
  START_DATE: 'First day of work',
  STATUS: 'Status',
  CREATED_AT: 'When they were added',
  LAST_CONTACTED: 'When they were last contacted',
});
export type JobOrderSort = keyof typeof JobOrderSort;

@InputType({ description: 'Which job orders; what is left out does not matter.' })
@Access('job-order:read')
export class JobOrderFilter extends LastContactedFilter {
  @Field(() => [JobOrderStatusEnum], { nullable: true })
  status?: JobOrderStatus[] | null;

  @Field(() => [JobTypeEnum], { nullable: true })
  jobType?: JobType[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of the title or the client’s name, or the number.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;

  @Field(() => ID, { nullable: true })
  @Access('account:read')
  ownerId?: string | null;
}

const JobOrderOrder = orderInput<JobOrderSort>('JobOrder', JobOrderSort, 'job-order:read');

@ArgsType()
export class JobOrderArgs extends PageArgs {
  @Field(() => JobOrderFilter, { nullable: true })
  filter?: JobOrderFilter | null;

  @Field(() => JobOrderOrder, {
    nullable: true,
    description: 'The newest first when nothing is said.',
  })
  orderBy?: OrderBy<JobOrderSort> | null;
}

export const jobOrders = list<JobOrderEntity, JobOrderFilter, JobOrderSort>({
  name: 'jobOrders',
  sorts: {
    NUMBER: ['number'],
    TITLE: ['title'],
    CLIENT: ['client.sortName'],
    OPENINGS: ['openings'],
    SUBMISSIONS: ['submissionCount'],
    START_DATE: ['startDate'],
    STATUS: ['status', 'number'],
    CREATED_AT: ['createdAt'],
    LAST_CONTACTED: ['lastContactedAt'],
  },
  defaultOrder: { by: 'NUMBER', direction: 'DESC' },
  filters: {
    ...lastContacted,
    status: oneOf('status'),
    jobType: oneOf('jobType'),
    search: searchCondition(ownWords('job_order'), wordsOfRelative('client', 'client')),
    clientId: isRecord('clientId', 'Client'),
    ownerId: isRecord('ownerId', 'Account'),
  },
});
