import type { BulkActions } from '@stint/spa-kit/record/actions/bulk-words.ts';

/** What is read about the actions of partner tokens. */
export const tokenActions: BulkActions<'PartnerTokens'> = {
  noun: 'PartnerTokens',
  called: 'token',
  words: {
    revoke: {
      willHappen: 'Will stop working at once, for good',
      done: (tokens) => `${tokens} revoked.`,
      danger: true,
    },
  },
};
