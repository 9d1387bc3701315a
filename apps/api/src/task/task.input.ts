import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { Task } from './task.type.ts';
import { Access } from '../graphql/access/access.ts';
import { mutationPayloads } from '../graphql/mutation-payload.ts';
import { businessDate, recordId } from '../graphql/parse-input.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { requiredLine, text } from '../graphql/text-input.ts';
import { updateInputOf, updateSchema } from '../graphql/update-input.ts';
import { subjectId } from '../record/subject.ts';

/** What of a task may be changed. */
@InputType()
class TaskContentInput {
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

@InputType({ description: 'A new task.' })
@Access('task:write')
export class CreateTaskInput extends TaskContentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The record that it is about, of any kind that has a history.',
  })
  subjectId?: string | null;
}

@InputType({ description: 'What to change; what is left out stays as it is, null empties it.' })
@Access('task:write')
export class UpdateTaskInput extends updateInputOf(TaskContentInput, {
  ownerId: 'Who has to do it.',
  remindOn: 'The day on which its owner is reminded; null for never.',
}) {}

const contentSchema = z.object({
  title: requiredLine(200, 'Enter what has to be done.'),
  notes: text(2_000).nullish(),
  ownerId: recordId('Account').nullish(),
  dueOn: businessDate.nullish(),
  remindOn: businessDate.nullish(),
});

export const taskSchema = contentSchema.extend({ subjectId: subjectId().nullish() });
export const taskUpdateSchema = updateSchema('Task', contentSchema);

export const {
  Created: TaskCreated,
  Updated: TaskUpdated,
  CreateResult: CreateTaskResult,
  UpdateResult: UpdateTaskResult,
} = mutationPayloads('Task', { noun: 'task', type: () => Task, access: 'task:write' });
