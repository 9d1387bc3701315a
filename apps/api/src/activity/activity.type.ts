import { type ActivityKind, activityKindLabels } from '@stint/domain/activity/activity.ts';
import { mustBeAuthorOrAdministrator } from '@stint/domain/activity/activity-rules.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { ActivityEntity } from './activity.entity.ts';
import { mentionedColleagues } from './mentions.queries.ts';
import { Account } from '../account/account.type.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { RecordSubject, subjectsOfPage, subjectVisible } from '../record/subject.ts';

export const ActivityKindEnum = enumOf(
  'ActivityKind',
  'What kind of conversation or remark it records.',
  activityKindLabels,
);

@ObjectType({ description: 'A colleague who is mentioned.' })
@Access('activity:read')
export class MentionedColleague {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The person’s name.' })
  displayName!: string;
}

@ObjectType({
  description:
    'A note, call, email, or meeting about a record. A private one is seen by its author and by administrators only.',
  implements: Node,
})
@Reads(() => ActivityEntity, { rows: 'activity', visible: subjectVisible })
@Access('activity:read')
export class Activity {
  @Field(() => Int, {
    description: 'Goes up with every change; a change is told the version it saw.',
  })
  version!: number;

  @Field(() => ActivityKindEnum)
  kind!: ActivityKind;

  @Field({ description: 'What was said or is to be remembered.' })
  body!: string;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  occurredAt!: string;

  @Field(() => Account, { description: 'Who recorded it.' })
  @Access('account:read')
  author!: Relation<Account>;

  @Field({ description: 'Shown first on its record.' })
  pinned!: boolean;

  @Field({ description: 'Seen by its author and by administrators only.' })
  private!: boolean;

  @Field(() => [MentionedColleague], { description: 'Colleagues who are meant to read it.' })
  @Computed<ActivityEntity, MentionedColleague[]>({
    needs: ['mentions'],
    load: mentionedColleagues,
    from: (_row, _ctx, colleagues = []) => colleagues,
  })
  mentions!: MentionedColleague[];

  @Field(() => RecordSubject, { description: 'The record that it is about.' })
  @Computed<ActivityEntity, RecordSubject>({
    needs: ['recordType', 'recordId'],
    load: subjectsOfPage,
    from: (_row, _ctx, subject) => subject,
  })
  subject!: RecordSubject;

  @Field({ description: 'Whether the viewer may change and delete it.' })
  @Computed<ActivityEntity>({ needs: ['authorId'], from: isEditable })
  editable!: boolean;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => DateTimeScalar)
  updatedAt!: string;
}

function isEditable(
  { authorId }: ActivityEntity,
  { viewer, permissions }: RequestContext,
): boolean {
  if (viewer === null || !permissions.has('activity:write')) return false;
  return mustBeAuthorOrAdministrator(viewer, { authorId }) === undefined;
}
