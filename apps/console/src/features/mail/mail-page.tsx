import { bulkButtons } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { mailActions } from './mail-actions.ts';
import { mailColumns } from './mail-columns.tsx';
import { MailRow } from './mail-fragments.ts';
import { mailDefaults, mailVariables, mailViews } from './mail-query.ts';
import { MailServerLine } from './mail-server-line.tsx';

const MailView = lazy(() => import('./mail-view.tsx'));

export const MailsDocument = graphql(`
  query Mails($first: Int, $after: String, $filter: MailFilter) {
    mails(first: $first, after: $after, filter: $filter) {
      nodes {
        ...MailRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Admin › Email: what waits, was sent, or failed and why. */
export default function MailPage() {
  const maySend = useMay('mail:send');
  const list = useRecordList({
    list: 'mails',
    kinds: ['Mail'],
    document: MailsDocument,
    row: MailRow,
    defaults: mailDefaults,
    views: mailViews,
    variablesOf: mailVariables,
  });
  return (
    <>
      <MailServerLine />
      <RecordListPage
        list={list}
        label="Email"
        columns={mailColumns}
        rowLabel={({ subject }) => subject}
        bulk={maySend ? bulk : []}
        empty={{
          title: 'No email matches',
          description: 'Invitations, password resets, and news of job orders appear here.',
        }}
        view={(id) => <MailView id={id} address={list.record} />}
      />
    </>
  );
}

const bulk = bulkButtons(mailActions, ['resend']);
