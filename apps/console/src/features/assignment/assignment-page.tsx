import { Button } from '@mantine/core';
import { statusUpdateActions } from '@stint/domain/assignment/status-update.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { Selection } from '@stint/ui/data-grid/row-selection.ts';
import { lazy, Suspense, useState } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { AssignmentRowFragment, AssignmentsQuery } from '../../gql/graphql.ts';
import { RecordListPage } from '../../record/record-list-page.tsx';
import { useRecordList } from '../../record/use-record-list.ts';
import { assignmentColumns } from './assignment-columns.tsx';
import { assignmentDefaults, assignmentVariables } from './assignment-query.ts';
import { AssignmentRow } from './assignment-row.ts';

const AssignmentView = lazy(() => import('./assignment-view.tsx'));
const UpdateStatusDialog = lazy(() => import('./status-update/update-status-dialog.tsx'));

export const AssignmentsDocument = graphql(`
  query Assignments(
    $first: Int
    $after: String
    $filter: AssignmentFilter
    $orderBy: AssignmentOrder
  ) {
    assignments(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
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

const none: Selection = new Set();

/** Accounting › Assignments. */
export default function AssignmentPage() {
  const list = useRecordList({
    list: 'assignments',
    kind: 'Assignment',
    document: AssignmentsDocument,
    defaults: assignmentDefaults,
    variablesOf: assignmentVariables,
    connection: listOf,
    read: readRows,
  });
  const viewer = useViewer();
  const [selection, setSelection] = useState(none);
  const [updating, setUpdating] = useState<readonly AssignmentRowFragment[] | null>(null);
  const mayUpdate = statusUpdateActions.some((action) => may(viewer, `assignment:${action}`));

  return (
    <>
      <RecordListPage
        list={list}
        label="Assignments"
        columns={assignmentColumns}
        rowLabel={({ candidate, number }) => `${candidate.fullName}, assignment ${number}`}
        searchLabel="Search assignments"
        selection={selection}
        onSelectionChange={mayUpdate ? setSelection : undefined}
        bulkActions={
          <Button
            size="xs"
            onClick={() => setUpdating(list.grid.rows.filter(({ id }) => selection.has(id)))}
          >
            Update status
          </Button>
        }
        empty={{
          title: 'No assignments match',
          description:
            'Take a filter away to see more. A placement appears here once its candidate is hired.',
        }}
        view={(id) => (
          <AssignmentView key={id} id={id} address={list.record} onDone={list.refresh} />
        )}
      />
      {updating && (
        <Suspense>
          <UpdateStatusDialog
            assignments={updating}
            onClose={() => setUpdating(null)}
            onDone={() => {
              setSelection(none);
              list.refresh();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const listOf = ({ assignments }: AssignmentsQuery) => assignments;
const readRows = (rows: readonly FragmentType<typeof AssignmentRow>[]) =>
  readFragment(AssignmentRow, rows);
