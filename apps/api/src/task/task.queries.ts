import type { TaskStatus } from '@stint/domain/task/task.ts';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { TaskEntity } from './task.entity.ts';
import { TaskStatusEnum } from './task.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { orderInput, type OrderBy } from '../graphql/order-input.ts';
import { atLeast, atMost, isRecord, oneOf } from '../graphql/read/conditions.ts';
import { list } from '../graphql/read/list.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { isSubject } from '../record/subject.ts';

export const TaskSort = enumOf('TaskSort', 'What tasks can be sorted by.', {
  DUE_ON: 'The day they are due',
  TITLE: 'Title',
});
export type TaskSort = keyof typeof TaskSort;

@InputType({ description: 'Which tasks; what is left out does not matter.' })
@Access('task:read')
export class TaskFilter {
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

const TaskOrder = orderInput<TaskSort>('Task', TaskSort, 'task:read');

@ArgsType()
export class TaskArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true })
  filter?: TaskFilter | null;

  @Field(() => TaskOrder, {
    nullable: true,
    description: 'What is due first when nothing is said.',
  })
  orderBy?: OrderBy<TaskSort> | null;
}

export const tasks = list<TaskEntity, TaskFilter, TaskSort>({
  name: 'tasks',
  sorts: { DUE_ON: ['dueOn'], TITLE: ['title'] },
  defaultOrder: { by: 'DUE_ON', direction: 'ASC' },
  filters: {
    status: oneOf('status'),
    ownerId: isRecord('ownerId', 'Account'),
    subjectId: isSubject,
    dueFrom: atLeast('dueOn'),
    dueTo: atMost('dueOn'),
  },
});
