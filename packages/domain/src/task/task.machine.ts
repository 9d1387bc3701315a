import { defineMachine } from '../kernel/machine.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import { taskStates, type TaskRecord } from './task.ts';

export interface TaskFacts {
  /** `null` while it is being created. */
  task: TaskRecord | null;
  /** In the office. */
  today: IsoDate;
}

export interface TaskInput {
  /** Complete: what came of it. Cancel: why. */
  note?: string | null;
}

/** The lifecycle of a task: done, reopened, or canceled when it is no longer needed. */
export const taskMachine = defineMachine<TaskFacts, TaskInput>()({
  noun: 'task',
  states: taskStates,
  stateOf: ({ task }) => task?.status ?? null,
  actions: {
    create: { label: 'New task', from: 'nothing', to: 'OPEN', permission: 'task:write' },
    complete: {
      label: 'Mark as done',
      from: ['OPEN'],
      to: 'DONE',
      permission: 'task:write',
      asks: [{ field: 'note', label: 'Outcome', kind: 'text', lines: 2 }],
    },
    reopen: {
      label: 'Reopen',
      from: ['DONE', 'CANCELLED'],
      to: 'OPEN',
      permission: 'task:write',
    },
    cancel: {
      label: 'Cancel',
      from: ['OPEN'],
      to: 'CANCELLED',
      permission: 'task:write',
      asks: [{ field: 'note', label: 'Reason', kind: 'text', lines: 2 }],
    },
    edit: {
      label: 'Edit',
      from: ['OPEN'],
      to: 'unchanged',
      permission: 'task:write',
    },
    remind: {
      label: 'Reminder',
      from: ['OPEN'],
      to: 'unchanged',
      system: true,
      guards: [mustBeDueForReminder],
    },
  },
});

/** A reminder is sent once for the day that it was asked for, or later when the system was down. */
function mustBeDueForReminder({ task, today }: TaskFacts): GuardAnswer {
  if (task === null) return undefined;
  const { remindOn, remindedOn } = task;
  const isDue = remindOn !== null && remindOn <= today;
  if (isDue && (remindedOn === null || remindedOn < remindOn)) return undefined;
  return refuse('NO_REMINDER_DUE', {});
}
