import type { BulkActions } from '../actions/bulk-words.ts';

/** What is read about the actions of tasks. */
export const taskActions: BulkActions<'Tasks'> = {
  noun: 'Tasks',
  called: 'task',
  words: {
    complete: {
      label: 'Mark as done',
      willHappen: 'Will be marked as done',
      confirm: (tasks) => `Mark ${tasks} as done`,
      done: (tasks) => `${tasks} done.`,
    },
    reopen: {
      willHappen: 'Will be open again',
      done: (tasks) => `${tasks} reopened.`,
    },
    cancel: {
      willHappen: 'Will be canceled',
      done: (tasks) => `${tasks} canceled.`,
      danger: true,
    },
  },
};
