import type { Noun, NounPermissions } from '../access/noun.ts';
import { taskMachine } from './task.machine.ts';

const staff = ['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN', 'ADMIN'] as const;

const permissions = {
  'task:read': { label: 'See tasks', roles: staff },
  'task:write': { label: 'Create, change, complete, and reopen tasks', roles: staff },
} as const satisfies NounPermissions;

/** Whoever may read the record that a task is about reads the task (`subjectVisible` in the API). */
export const taskNoun: Noun<typeof permissions, 'id'> = {
  permissions,
  scope: () => ({ all: true }),
  machine: taskMachine,
};
