import type { BulkActions } from '@stint/spa-kit/record/actions/bulk-words.ts';

/** What is read about the actions of mails. */
export const mailActions: BulkActions<'Mails'> = {
  noun: 'Mails',
  called: 'email',
  words: {
    resend: {
      label: 'Send again',
      confirm: (mails) => `Send ${mails} again`,
      willHappen: 'Will be sent again',
      done: (mails) => `${mails} in the queue.`,
    },
  },
};
