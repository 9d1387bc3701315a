import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { MailFilter, MailStatus } from '../../gql/graphql.ts';

const mails = (...status: MailStatus[]): GridQuery => ({
  sort: [],
  filters: status.length > 0 ? { status } : {},
  search: '',
});

/** All mail, the newest first. */
export const mailDefaults = mails();

/** The views that everybody has. */
export const mailViews: readonly SavedView[] = [
  { name: 'All email', query: mailDefaults },
  { name: 'Waiting', query: mails('QUEUED') },
  { name: 'Failed', query: mails('FAILED') },
];

/** The grid's question in the API's words. */
export const mailVariables = listQuestion<MailFilter, never>({
  sorts: {},
  filters: {
    subject: 'subject',
    status: 'status',
    recipient: 'recipientName',
    address: 'recipientAddress',
    template: 'template',
    failure: 'failure',
    queued: 'queued',
    sent: 'sent',
  },
});
