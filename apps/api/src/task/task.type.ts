import { type TaskStatus, taskStatusLabels } from '@stint/domain/task/task.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { TaskEntity } from './task.entity.ts';
import { taskKind } from './task.kind.ts';
import { Account } from '../account/account.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { RecordSubject, subjectsOfPage, subjectVisible } from '../record/subject.ts';
import { Actions } from '../write/actions-field.ts';

export const TaskStatusEnum = enumOf(
  'TaskStatus',
  'Whether it still has to be done.',
  taskStatusLabels,
);

@ObjectType({
  description: 'Something that one person has to do by a date, mostly about a record.',
  implements: Node,
})
@Reads(() => TaskEntity, { rows: 'task', visible: subjectVisible })
@Access('task:read')
export class Task {
  @Version()
  version!: number;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  notes!: string | null;

  @Field(() => TaskStatusEnum)
  status!: TaskStatus;

  @Field(() => Account, { description: 'Who has to do it.' })
  @Access('account:read')
  owner!: Relation<Account>;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to do it on.' })
  dueOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which its owner is reminded, in the office; none for never.',
  })
  remindOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was last reminded of.' })
  remindedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it, or why it was canceled.',
  })
  outcome!: string | null;

  @Field(() => RecordSubject, {
    nullable: true,
    description: 'The record that it is about; none for a task of its own.',
  })
  @Computed<TaskEntity, RecordSubject>({
    needs: ['recordType', 'recordId'],
    load: subjectsOfPage,
    from: (_row, _ctx, subject = null as never) => subject,
  })
  subject!: RecordSubject | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Actions(taskKind)
  actions!: AvailableAction[];

  @Timeline('task')
  timeline!: TimelineEvent[];
}
