import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { contactColumns } from './contact-columns.tsx';
import { contactDefaults, contactVariables, contactViews } from './contact-query.ts';
import { ContactRow } from './contact-row.ts';

const ContactView = lazy(() => import('./contact-view.tsx'));
const ContactForm = lazy(() => import('./form/contact-form.tsx'));

export const ContactsDocument = graphql(`
  query Contacts(
    $first: Int
    $after: String
    $filter: ContactFilter
    $orderBy: ContactOrder
    $thenBy: [ContactOrder!]
  ) {
    contacts(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...ContactRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** CRM › Contacts. */
export default function ContactPage() {
  const list = useRecordList({
    list: 'contacts',
    kinds: ['Contact'],
    document: ContactsDocument,
    row: ContactRow,
    defaults: contactDefaults,
    views: contactViews,
    variablesOf: contactVariables,
  });
  const mayWrite = useMay('contact:write');
  return (
    <RecordListPage
      list={list}
      label="Contacts"
      columns={contactColumns}
      rowLabel={({ fullName }) => fullName}
      searchLabel="Search contacts and their clients"
      empty={{
        title: 'No contacts match',
        description: 'Search for a name, an email address, or a client, or add a contact.',
      }}
      view={(id) => <ContactView id={id} address={list.record} />}
      newRecord={
        mayWrite && {
          label: 'New contact',
          form: (done) => <ContactForm id={null} client={null} {...done} />,
        }
      }
    />
  );
}
