import { type TaskStatus, taskStatusLabels } from '@stint/domain/task/task.ts';
import { Field, ID, InputType } from 'type-graphql';
import { TaskEntity } from './task.entity.ts';
import { TaskStatusEnum } from './task.type.ts';
import { Access } from '../graphql/access/access.ts';
import { date, text, words } from '../graphql/exported-list.ts';
import { atLeast, atMost, isRecord, oneOf } from '../graphql/read/conditions.ts';
import { recordList } from '../graphql/record-list.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { isSubject } from '../record/subject.ts';

@InputType({ description: 'Which tasks; what is left out does not matter.' })
@Access('task:read')
class TaskFilter {
  @Field(() => [TaskStatusEnum], { nullable: true })
  status?: TaskStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Who has to do them.' })
  @Access('account:read')
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The record that they are about.' })
  subjectId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due then or later.' })
  dueFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due then or before.' })
  dueTo?: string | null;
}

export const tasks = recordList({
  name: 'tasks',
  type: 'Task',
  description: 'The tasks of the agency, what is due first.',
  access: 'task:read',
  of: TaskEntity,
  order: {
    sorts: {
      DUE_ON: { label: 'The day they are due', by: ['dueOn'] },
      TITLE: { label: 'Title', by: ['title'] },
    },
    default: { by: 'DUE_ON', direction: 'ASC', words: 'What is due first' },
  },
  filter: TaskFilter,
  filters: {
    status: oneOf('status'),
    ownerId: isRecord('ownerId', 'Account'),
    subjectId: isSubject,
    dueFrom: atLeast('dueOn'),
    dueTo: atMost('dueOn'),
  },
  columns: [
    text('Title', 'title'),
    words('Status', 'status', taskStatusLabels),
    text('Owner', 'owner.displayName'),
    date('Due', 'dueOn'),
    date('Reminder', 'remindOn'),
    text('About', 'subject.label'),
    text('Notes', 'notes'),
    text('Outcome', 'outcome'),
    text('Created at', 'createdAt'),
  ],
});
