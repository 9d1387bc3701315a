import type { ActivityKind } from '@stint/domain/activity/activity.ts';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { ActivityEntity } from './activity.entity.ts';
import { ActivityKindEnum } from './activity.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { atLeast, atMost, isRecord, oneOf } from '../graphql/read/conditions.ts';
import { list } from '../graphql/read/list.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { isSubject } from '../record/subject.ts';

export const ActivitySort = enumOf('ActivitySort', 'What activities can be sorted by.', {
  OCCURRED_AT: 'When they took place',
});
export type ActivitySort = keyof typeof ActivitySort;

@InputType({ description: 'Which activities; what is left out does not matter.' })
@Access('activity:read')
export class ActivityFilter {
  @Field(() => [ActivityKindEnum], { nullable: true })
  kind?: ActivityKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Who recorded them.' })
  @Access('account:read')
  authorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The record that they are about.' })
  subjectId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Then or later.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Then or before.' })
  to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those that mention the viewer. False is as good as left out.',
  })
  mentionsMe?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  pinned?: boolean | null;
}

const ActivityOrder = orderInput<ActivitySort>('Activity', ActivitySort, 'activity:read');

@ArgsType()
export class ActivityArgs extends PageArgs {
  @Field(() => ActivityFilter, { nullable: true })
  filter?: ActivityFilter | null;

  @Field(() => ActivityOrder, {
    nullable: true,
    description: 'The latest first when nothing is said.',
  })
  orderBy?: OrderBy<ActivitySort> | null;
}

export const activities = list<ActivityEntity, ActivityFilter, ActivitySort>({
  name: 'activities',
  sorts: { OCCURRED_AT: ['occurredAt'] },
  defaultOrder: { by: 'OCCURRED_AT', direction: 'DESC' },
  filters: {
    kind: oneOf('kind'),
    authorId: isRecord('authorId', 'Account'),
    subjectId: isSubject,
    from: atLeast('occurredAt'),
    to: atMost('occurredAt'),
    // Who is meant by “me” is for the query to say: `mentioning`.
    mentionsMe: () => () => 'TRUE',
    // Not as a parameter, so that the index of pinned ones is recognised.
    pinned: (pinned) => (rows) => (pinned ? '' : 'NOT ') + rows.column('pinned'),
  },
});

/** What a filter's `mentionsMe` asks for: the activities that mention this viewer. */
export function mentioning(
  { account }: Pick<RequestContext, 'account'>,
  { mentionsMe }: Pick<ActivityFilter, 'mentionsMe'>,
): Condition[] {
  if (mentionsMe !== true) return [];
  // The first half is that of the index of activities that mention anybody.
  return [
    (rows) => {
      const mentions = rows.column('mentions');
      return `${mentions} <> '{}' AND ${mentions} @> ARRAY[${rows.param(account?.id ?? null, 'uuid')}]`;
    },
  ];
}
