import type { BulkActions } from '@stint/spa-kit/record/actions/bulk-words.ts';

/** What is read about the actions of accounts. */
export const accountActions: BulkActions<'Accounts'> = {
  noun: 'Accounts',
  called: 'account',
  words: {
    deactivate: {
      willHappen: 'Will be deactivated',
      done: (accounts) => `${accounts} deactivated.`,
      danger: true,
    },
    reactivate: {
      willHappen: 'Can sign in again, after choosing a new password',
      done: (accounts) => `${accounts} reactivated.`,
    },
    removeSecondFactor: {
      label: 'Turn one-time codes off',
      willHappen: 'Can sign in without a one-time code',
      confirm: (accounts) => `Turn one-time codes off for ${accounts}`,
      done: (accounts) => `One-time codes are off for ${accounts}.`,
      danger: true,
    },
    unlock: {
      label: 'Forget failed sign-ins',
      willHappen: 'Can sign in again without waiting',
      confirm: (accounts) => `Forget failed sign-ins of ${accounts}`,
      done: (accounts) => `${accounts} can sign in without waiting.`,
    },
  },
};
