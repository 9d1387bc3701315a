import { activityKindLabels } from '@stint/domain/activity/activity.ts';
import { ID } from 'type-graphql';
import { ActivityEntity } from './activity.entity.ts';
import { ActivityKindEnum } from './activity.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { text, words } from '../graphql/exported-list.ts';
import { atLeast, atMost, equals, reading } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import {
  choiceFilters,
  instantFilters,
  recordFilters,
  textFilters,
} from '../graphql/value-filters.ts';
import type { Condition } from '../graphql/read/rows.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { isSubject } from '../record/subject.ts';

export const activities = recordList({
  name: 'activities',
  type: 'Activity',
  description: 'The notes, calls, emails, and meetings that the viewer may see.',
  access: 'activity:read',
  of: ActivityEntity,
  order: {
    sorts: {
      OCCURRED_AT: { label: 'When they took place', by: ['occurredAt'] },
    },
    default: { by: 'OCCURRED_AT', direction: 'DESC', words: 'The latest first' },
  },
  filters: {
    ...choiceFilters('kind', ActivityKindEnum),
    ...recordFilters('authorId', 'Account'),
    ...textFilters('body'),
    ...instantFilters('occurred', { path: 'occurredAt' }),
    subjectId: { type: ID, where: isSubject, description: 'The record that they are about.' },
    from: { type: DateTimeScalar, where: atLeast('occurredAt'), description: 'Then or later.' },
    to: { type: DateTimeScalar, where: atMost('occurredAt'), description: 'Then or before.' },
    mentionsMe: {
      type: Boolean,
      where: reading(['mentions'], mentionsMe),
      description: 'True: those that mention the viewer. False is as good as left out.',
    },
    private: { type: Boolean, where: equals('private') },
    // Not as a parameter, so that the index of pinned ones is recognized.
    pinned: {
      type: Boolean,
      where: reading(
        ['pinned'],
        (pinned: boolean): Condition =>
          (rows) =>
            (pinned ? '' : 'NOT ') + rows.column('pinned'),
      ),
    },
  },
  columns: [
    text('When', 'occurredAt'),
    words('Kind', 'kind', activityKindLabels),
    text('About', 'subject.label'),
    text('Text', 'body'),
    text('By', 'author.displayName'),
    text('Mentions', 'mentions.displayName'),
    text('Pinned', 'pinned'),
    text('Private', 'private'),
  ],
});

/** Activities that mention this viewer; all when that is not asked for. */
function mentionsMe(asked: boolean, { account }: Pick<RequestContext, 'account'>): Condition {
  if (!asked) return () => 'TRUE';
  // The first half is that of the index of activities that mention anybody.
  return (rows) => {
    const mentions = rows.column('mentions');
    return `${mentions} <> '{}' AND ${mentions} @> ARRAY[${rows.param(account?.id ?? null, 'uuid')}]`;
  };
}
