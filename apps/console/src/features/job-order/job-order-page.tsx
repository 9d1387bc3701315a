import { recordNumber } from '@stint/domain/record/record-number.ts';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { jobOrderColumns } from './job-order-columns.tsx';
import { jobOrderDefaults, jobOrderVariables, jobOrderViews } from './job-order-query.ts';
import { JobOrderRow } from './job-order-row.ts';

const JobOrderView = lazy(() => import('./job-order-view.tsx'));
const JobOrderForm = lazy(() => import('./form/job-order-form.tsx'));

export const JobOrdersDocument = graphql(`
  query JobOrders(
    $first: Int
    $after: String
    $filter: JobOrderFilter
    $orderBy: JobOrderOrder
    $thenBy: [JobOrderOrder!]
  ) {
    jobOrders(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
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
  const list = useRecordList({
    list: 'job-orders',
    kinds: ['JobOrder'],
    document: JobOrdersDocument,
    row: JobOrderRow,
    defaults: jobOrderDefaults,
    views: jobOrderViews,
    variablesOf: jobOrderVariables,
  });
  const people = usePeopleFilter();
  const columns = useMemo(
    () => jobOrderColumns(agency.currency, people),
    [agency.currency, people],
  );
  const mayWrite = useMay('job-order:write');

  return (
    <RecordListPage
      list={list}
      label="Job orders"
      columns={columns}
      rowLabel={({ title, number }) => `${title}, job order ${recordNumber('JobOrder', number)}`}
      searchLabel="Search job orders"
      empty={{
        title: 'No job orders match',
        description: 'Remove a filter to see more, or enter what a client wants.',
      }}
      view={(id) => <JobOrderView id={id} address={list.record} />}
      newRecord={
        mayWrite && { label: 'New job order', form: (done) => <JobOrderForm id={null} {...done} /> }
      }
    />
  );
}
