import { mustHaveOwner } from '@stint/domain/task/task-owner.ts';
import { ID } from 'type-graphql';
import { TaskEntity } from './task.entity.ts';
import { taskKind } from './task.kind.ts';
import { Task } from './task.type.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessDate, recordId } from '../graphql/parse-input.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { requiredLine, text } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record.commands.ts';
import { subjectId } from '../record/subject.ts';
import { editRefusals } from '../write/edit-refusals.ts';

const newTask = checkedInput('CreateTaskInput', {
  description: 'A new task.',
  access: 'task:write',
  fields: {
    subjectId: field(
      ID,
      subjectId().nullish(),
      'The record that it is about, of any kind that has a history.',
    ),
    title: field(String, requiredLine(200, 'EMPTY.task')),
    notes: field(String, text(2_000).nullish()),
    ownerId: field(
      ID,
      recordId('Account')
        .nullish()
        .transform((id) => id ?? undefined),
      'Who has to do it; the viewer when left out. A partner’s program names somebody.',
    ),
    dueOn: field(DateScalar, businessDate.nullish(), 'The last day to do it on.'),
    remindOn: field(
      DateScalar,
      businessDate.nullish(),
      'The day on which its owner is reminded: the day it is due when left out, never when null.',
    ),
  },
});

export const taskCommands = recordCommands({
  type: 'Task',
  shown: () => Task,
  entity: TaskEntity,
  permission: taskKind.permission,
  input: newTask,
  references: ({ ownerId }) => [{ field: 'ownerId', type: 'Account', id: ownerId }],
  create: {
    description: 'Makes a task, about a record or about none.',
    subject: (task) => task.subjectId,
    refusals: ({ ownerId }, { account }) => mustHaveOwner(ownerId ?? account?.id),
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
