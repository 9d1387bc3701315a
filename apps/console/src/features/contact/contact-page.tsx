import { Button } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { lazy, Suspense } from 'react';
import { PageActions } from '../../app/page-actions.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ContactsQuery } from '../../gql/graphql.ts';
import { useRecordList } from '../../record/use-record-list.ts';
import { contactColumns } from './contact-columns.tsx';
import { contactDefaults, contactVariables } from './contact-query.ts';
import { ContactRow } from './contact-row.ts';

const ContactView = lazy(() => import('./contact-view.tsx'));
const ContactForm = lazy(() => import('./form/contact-form.tsx'));

export const ContactsDocument = graphql(`
  query Contacts($first: Int, $after: String, $filter: ContactFilter, $orderBy: ContactOrder) {
    contacts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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
  const { grid, record, refresh } = useRecordList({
    list: 'contacts',
    kind: 'Contact',
    document: ContactsDocument,
    defaults: contactDefaults,
    variablesOf: contactVariables,
    connection: listOf,
    read: rowsOf,
  });
  const mayWrite = useMay('contact:write');
  const view = record.id && (
    <Suspense>
      <ContactView id={record.id} address={record} />
    </Suspense>
  );
  if (record.full) return view;
  return (
    <>
      {mayWrite && (
        <PageActions>
          <Button size="xs" onClick={() => record.showPanel('new')}>
            New contact
          </Button>
        </PageActions>
      )}
      <DataGrid
        {...grid}
        label="Contacts"
        columns={contactColumns}
        rowLabel={({ fullName }) => fullName}
        searchLabel="Search contacts and their clients"
        empty={
          <EmptyState
            title="No contacts match"
            description="Search for a name, an e-mail address or a client, or add a contact."
          />
        }
      />
      {view}
      {mayWrite && record.panel === 'new' && (
        <Suspense>
          <ContactForm
            id={null}
            client={null}
            onClose={record.close}
            onSaved={(id) => {
              refresh();
              record.open(id);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const listOf = ({ contacts }: ContactsQuery) => contacts;
const rowsOf = (rows: readonly FragmentType<typeof ContactRow>[]) => readFragment(ContactRow, rows);
