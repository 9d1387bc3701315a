import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { TaskEntity } from './task.entity.ts';
import { taskKind } from './task.kind.ts';
import { Task } from './task.type.ts';
import { Access } from '../graphql/access/access.ts';
import { businessDate, recordId } from '../graphql/parse-input.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { requiredLine, text } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record-commands.ts';
import { subjectId } from '../record/subject.ts';
import { editRefusals } from '../write/edit-refusals.ts';

@InputType({ description: 'A new task.' })
@Access('task:write')
class CreateTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The record that it is about, of any kind that has a history.',
  })
  subjectId?: string | null;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  notes?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who has to do it; the viewer when left out.' })
  ownerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to do it on.' })
  dueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which its owner is reminded: the day it is due when left out, never when null.',
  })
  remindOn?: string | null;
}

const taskSchema = z.object({
  subjectId: subjectId().nullish(),
  title: requiredLine(200, 'Enter what has to be done.'),
  notes: text(2_000).nullish(),
  ownerId: recordId('Account')
    .nullish()
    .transform((id) => id ?? undefined),
  dueOn: businessDate.nullish(),
  remindOn: businessDate.nullish(),
});

export const taskCommands = recordCommands({
  type: 'Task',
  shown: () => Task,
  entity: TaskEntity,
  permission: taskKind.permission,
  input: CreateTaskInput,
  schema: taskSchema,
  references: ({ ownerId }) => [{ field: 'ownerId', type: 'Account', id: ownerId }],
  create: {
    description: 'Makes a task, about a record or about none.',
    subject: (task) => task.subjectId,
    row: ({ subjectId: subject, remindOn, ownerId, ...task }, { account }) => ({
      ...task,
      ...subject,
      ownerId: ownerId ?? account!.id,
      remindOn: remindOn === undefined ? task.dueOn : remindOn,
      status: 'OPEN',
    }),
  },
  update: {
    description: 'Changes an open task.',
    described: {
      ownerId: 'Who has to do it.',
      remindOn: 'The day on which its owner is reminded; null for never.',
    },
    fixed: ['subjectId'],
    decide: (before, _after, ctx) => ({ refusals: editRefusals(taskKind, before, ctx) }),
  },
});
