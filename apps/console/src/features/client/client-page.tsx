import { Button } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { lazy, Suspense } from 'react';
import { PageActions } from '../../app/page-actions.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ClientsQuery } from '../../gql/graphql.ts';
import { useRecordList } from '../../record/use-record-list.ts';
import { clientColumns } from './client-columns.tsx';
import { clientDefaults, clientVariables } from './client-query.ts';
import { ClientRow } from './client-row.ts';

const ClientView = lazy(() => import('./client-view.tsx'));
const ClientForm = lazy(() => import('./form/client-form.tsx'));

export const ClientsDocument = graphql(`
  query Clients($first: Int, $after: String, $filter: ClientFilter, $orderBy: ClientOrder) {
    clients(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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
  const { grid, record, refresh } = useRecordList({
    list: 'clients',
    kind: 'Client',
    document: ClientsDocument,
    defaults: clientDefaults,
    variablesOf: clientVariables,
    connection: listOf,
    read: rowsOf,
  });
  const mayWrite = useMay('client:write');
  const view = record.id && (
    <Suspense>
      <ClientView id={record.id} address={record} />
    </Suspense>
  );
  if (record.full) return view;
  return (
    <>
      {mayWrite && (
        <PageActions>
          <Button size="xs" onClick={() => record.showPanel('new')}>
            New client
          </Button>
        </PageActions>
      )}
      <DataGrid
        {...grid}
        label="Clients"
        columns={clientColumns}
        rowLabel={({ name }) => name}
        searchLabel="Search clients"
        empty={
          <EmptyState
            title="No clients match"
            description="Take a filter away to see more, add a client, or import them from another system."
          />
        }
      />
      {view}
      {mayWrite && record.panel === 'new' && (
        <Suspense>
          <ClientForm
            id={null}
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

const listOf = ({ clients }: ClientsQuery) => clients;
const rowsOf = (rows: readonly FragmentType<typeof ClientRow>[]) => readFragment(ClientRow, rows);
