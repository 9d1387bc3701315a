import { statusUpdateActions } from '@stint/domain/assignment/status-update.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { AssignmentRowFragment } from '../../gql/graphql.ts';
import { RecordListPage } from '@stint/spa-kit/record/list/record-list-page.tsx';
import type { BulkAction } from '@stint/spa-kit/record/list/use-bulk-actions.tsx';
import { usePeopleFilter } from '@stint/spa-kit/record/list/use-people-filter.ts';
import { useRecordList } from '@stint/spa-kit/record/list/use-record-list.ts';
import { assignmentColumns } from './assignment-columns.tsx';
import { assignmentDefaults, assignmentVariables, assignmentViews } from './assignment-query.ts';
import { AssignmentRow } from './assignment-row.ts';

const AssignmentView = lazy(() => import('./assignment-view.tsx'));
const UpdateStatusDialog = lazy(() => import('./status-update/update-status-dialog.tsx'));

export const AssignmentsDocument = graphql(`
  query Assignments(
    $first: Int
    $after: String
    $filter: AssignmentFilter
    $orderBy: AssignmentOrder
    $thenBy: [AssignmentOrder!]
  ) {
    assignments(first: $first, after: $after, filter: $filter, orderBy: $orderBy, thenBy: $thenBy) {
      nodes {
        ...AssignmentRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Accounting › Assignments. */
export default function AssignmentPage() {
  const list = useRecordList({
    list: 'assignments',
    kinds: ['Assignment'],
    document: AssignmentsDocument,
    row: AssignmentRow,
    defaults: assignmentDefaults,
    views: assignmentViews,
    variablesOf: assignmentVariables,
  });
  const people = usePeopleFilter();
  const columns = useMemo(() => assignmentColumns(people), [people]);
  const viewer = useViewer();
  const mayUpdate = statusUpdateActions.some((action) => may(viewer, `assignment:${action}`));

  return (
    <RecordListPage
      list={list}
      label="Assignments"
      columns={columns}
      rowLabel={({ candidate, number }) =>
        `${candidate.fullName}, assignment ${recordNumber('Assignment', number)}`
      }
      searchLabel="Search assignments"
      bulk={mayUpdate ? [updateStatus] : []}
      empty={{
        title: 'No assignments match',
        description:
          'Remove a filter to see more. A placement appears here once its candidate is hired.',
      }}
      view={(id) => <AssignmentView key={id} id={id} address={list.record} />}
    />
  );
}

const updateStatus: BulkAction<AssignmentRowFragment> = {
  label: 'Update status',
  dialog: (assignments, done) => <UpdateStatusDialog assignments={assignments} {...done} />,
};
