import { Button } from '@mantine/core';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { lazy, Suspense, useMemo } from 'react';
import { PageActions } from '../../app/page-actions.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { JobOrdersQuery } from '../../gql/graphql.ts';
import { useRecordList } from '../../record/use-record-list.ts';
import { jobOrderColumns } from './job-order-columns.tsx';
import { jobOrderDefaults, jobOrderVariables } from './job-order-query.ts';
import { JobOrderRow } from './job-order-row.ts';

const JobOrderView = lazy(() => import('./job-order-view.tsx'));
const JobOrderForm = lazy(() => import('./form/job-order-form.tsx'));

export const JobOrdersDocument = graphql(`
  query JobOrders($first: Int, $after: String, $filter: JobOrderFilter, $orderBy: JobOrderOrder) {
    jobOrders(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        ...JobOrderRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** CRM › Job orders: what clients want, and who is put forward for it. */
export default function JobOrderPage() {
  const { agency } = useViewer();
  const { grid, record, refresh } = useRecordList({
    list: 'job-orders',
    kind: 'JobOrder',
    document: JobOrdersDocument,
    defaults: jobOrderDefaults,
    variablesOf: jobOrderVariables,
    connection: listOf,
    read: rowsOf,
  });
  const columns = useMemo(() => jobOrderColumns(agency.currency), [agency.currency]);
  const mayWrite = useMay('job-order:write');

  if (record.id && record.full) {
    return (
      <Suspense>
        <JobOrderView id={record.id} address={record} />
      </Suspense>
    );
  }
  return (
    <>
      {mayWrite && (
        <PageActions>
          <Button size="xs" onClick={() => record.showPanel('new')}>
            New job order
          </Button>
        </PageActions>
      )}
      <DataGrid
        {...grid}
        label="Job orders"
        columns={columns}
        rowLabel={({ title, number }) => `${title}, job order ${number}`}
        searchLabel="Search job orders"
        empty={
          <EmptyState
            title="No job orders match"
            description="Take a filter away to see more, or enter what a client wants."
          />
        }
      />
      <Suspense>
        {record.id && <JobOrderView id={record.id} address={record} />}
        {!record.id && record.panel === 'new' && mayWrite && (
          <JobOrderForm
            id={null}
            onClose={record.close}
            onSaved={(id) => {
              refresh();
              record.open(id);
            }}
          />
        )}
      </Suspense>
    </>
  );
}

const rowsOf = (rows: readonly FragmentType<typeof JobOrderRow>[]) =>
  readFragment(JobOrderRow, rows);
const listOf = ({ jobOrders }: JobOrdersQuery) => jobOrders;
