import { taskMachine } from '@stint/domain/task/task.machine.ts';
import type { TaskStatus } from '@stint/domain/task/task.ts';
import { TaskEntity } from './task.entity.ts';
import { recordKind } from '../write/record-kind.ts';

/** A task is completed, reopened and canceled; the system reminds its owner. */
export const taskKind = recordKind({
  type: 'Task',
  entity: TaskEntity,
  machine: taskMachine,
  permission: 'task:write',
  state: 'status',
  facts: {
    needs: ['title', 'status', 'dueOn', 'remindOn', 'remindedOn'],
    of: ({ id, title, status, dueOn, remindOn, remindedOn }: TaskEntity, { today }) => ({
      today,
      task: { id, label: title, status: status as TaskStatus, dueOn, remindOn, remindedOn },
    }),
  },
  label: ({ task }) => task!.label,
  set: ({ decision, input, facts }) =>
    decision.to === facts.task!.status
      ? { remindedOn: facts.today }
      : { outcome: input.note ?? null },
});
