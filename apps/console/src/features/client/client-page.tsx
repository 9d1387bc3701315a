import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { clientColumns } from './client-columns.tsx';
import { clientDefaults, clientVariables, clientViews } from './client-query.ts';
import { ClientRow } from './client-row.ts';

const ClientView = lazy(() => import('./client-view.tsx'));
const ClientForm = lazy(() => import('./form/client-form.tsx'));

export const ClientsDocument = graphql(`
  query Clients(
    $first: Int
    $after: String
    $filter: ClientFilter
    $orderBy: ClientOrder
    $thenBy: [ClientOrder!]
  ) {
    clients(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...ClientRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** CRM › Clients. */
export default function ClientPage() {
  const list = useRecordList({
    list: 'clients',
    kinds: ['Client'],
    document: ClientsDocument,
    row: ClientRow,
    defaults: clientDefaults,
    views: clientViews,
    variablesOf: clientVariables,
  });
  const people = usePeopleFilter();
  const columns = useMemo(() => clientColumns(people), [people]);
  const mayWrite = useMay('client:write');
  return (
    <RecordListPage
      list={list}
      label="Clients"
      columns={columns}
      rowLabel={({ name }) => name}
      searchLabel="Search clients"
      empty={{
        title: 'No clients match',
        description:
          'Remove a filter to see more, add a client, or import them from another system.',
      }}
      view={(id) => <ClientView id={id} address={list.record} />}
      newRecord={
        mayWrite && { label: 'New client', form: (done) => <ClientForm id={null} {...done} /> }
      }
    />
  );
}
