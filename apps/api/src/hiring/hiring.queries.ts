import type { JobType } from '@stint/domain/job-order/job-type.ts';
import { ArgsType, Field, InputType } from 'type-graphql';
import { startsBy, waitsForJobTypes } from './waiting.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { ownWords, searchCondition } from '../graphql/read/search-condition.ts';
import { list } from '../graphql/read/list.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

export const HiringSort = enumOf('HiringSort', 'What Hiring Management can be sorted by.', {
  NAME: 'Last name, first name',
  NUMBER: 'The candidate’s number',
  SINCE: 'When they came to Hiring Management',
  FIRST_DAY: 'The first day of work among what is pending',
});
export type HiringSort = keyof typeof HiringSort;

@InputType({
  description: 'Which candidates in Hiring Management; what is left out does not matter.',
})
@Access('hiring:read')
export class HiringFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Every word begins a word of number or name.',
  })
  search?: string | null;

  @Field(() => [JobTypeEnum], { nullable: true, description: 'Wait for work of one of these.' })
  jobType?: JobType[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Start on that day or before it.' })
  startsBy?: string | null;
}

const HiringOrder = orderInput<HiringSort>('Hiring', HiringSort, 'hiring:read');

@ArgsType()
export class HiringArgs extends PageArgs {
  @Field(() => HiringFilter, { nullable: true })
  filter?: HiringFilter | null;

  @Field(() => HiringOrder, { nullable: true, description: 'By name when nothing is said.' })
  orderBy?: OrderBy<HiringSort> | null;
}

/** What the list reads of a candidate, and of what they wait for. */
interface HiringRow {
  number: number;
  sortName: string;
  since: string;
  firstDay: string | null;
}

export const hiringCandidates = list<HiringRow, HiringFilter, HiringSort>({
  name: 'hiringCandidates',
  sorts: {
    NAME: ['sortName'],
    NUMBER: ['number'],
    SINCE: ['since'],
    FIRST_DAY: ['firstDay'],
  },
  defaultOrder: { by: 'NAME', direction: 'ASC' },
  filters: { search: searchCondition(ownWords('candidate')), jobType: waitsForJobTypes, startsBy },
});
