import type { BulkActions } from '@stint/spa-kit/record/actions/bulk-words.ts';

/** What is read about the actions of change requests. */
export const changeRequestActions: BulkActions<'ChangeRequests'> = {
  noun: 'ChangeRequests',
  called: 'change request',
  words: {
    approve: {
      willHappen: 'Will be approved, and the employee’s data changed',
      done: (requests) => `${requests} approved.`,
    },
    refuse: {
      willHappen: 'Will be refused',
      done: (requests) => `${requests} refused.`,
      danger: true,
    },
    compare: {
      willHappen: 'Will be compared with the record as it is now',
      done: (requests) => `${requests} compared again.`,
    },
    withdraw: {
      willHappen: 'Will be withdrawn',
      done: (requests) => `${requests} withdrawn.`,
    },
  },
};
