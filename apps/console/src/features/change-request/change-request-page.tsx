import { bulkButtons } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { graphql } from '../../gql/gql.ts';
import { changeRequestActions } from './change-request-actions.ts';
import { changeRequestColumns } from './change-request-columns.tsx';
import {
  changeRequestDefaults,
  changeRequestVariables,
  changeRequestViews,
} from './change-request-query.ts';
import { ChangeRequestRow } from './change-request-row.ts';

const ChangeRequestView = lazy(() => import('./change-request-view.tsx'));

export const ChangeRequestsDocument = graphql(`
  query ChangeRequests(
    $first: Int
    $after: String
    $filter: ChangeRequestFilter
    $orderBy: ChangeRequestOrder
    $thenBy: [ChangeRequestOrder!]
  ) {
    changeRequests(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      thenBy: $thenBy
    ) {
      nodes {
        ...ChangeRequestRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** HRM › Change requests: what employees ask to change in their data. */
export default function ChangeRequestPage() {
  const mayDecide = useMay('change-request:decide');
  const list = useRecordList({
    list: 'change-requests',
    kinds: ['ChangeRequest'],
    document: ChangeRequestsDocument,
    row: ChangeRequestRow,
    defaults: changeRequestDefaults,
    views: changeRequestViews,
    variablesOf: changeRequestVariables,
  });
  return (
    <RecordListPage
      list={list}
      label="Change requests"
      columns={changeRequestColumns}
      rowLabel={({ employeeName }) => employeeName}
      bulk={mayDecide ? bulk : []}
      empty={{
        title: 'No change requests match',
        description:
          'Changes that employees ask for in their portal wait here until somebody decides.',
      }}
      view={(id) => <ChangeRequestView key={id} id={id} address={list.record} />}
    />
  );
}

const bulk = bulkButtons(changeRequestActions, ['approve', 'refuse']);
