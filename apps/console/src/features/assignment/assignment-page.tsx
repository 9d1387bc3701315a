import { Button } from '@mantine/core';
import { statusUpdateActions } from '@stint/domain/assignment/status-update.ts';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { may, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DataGrid } from '@stint/ui/data-grid/data-grid.tsx';
import type { Selection } from '@stint/ui/data-grid/row-selection.ts';
import { useSavedViews } from '@stint/ui/data-grid/saved-views.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { useMemo, useState } from 'react';
import { useGridQuery } from '../../app/use-grid-query.ts';
import { useRecordAddress } from '../../app/use-record-address.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { AssignmentRowFragment, AssignmentsQuery } from '../../gql/graphql.ts';
import { useExport } from '../../record/use-export.ts';
import { assignmentColumns } from './assignment-columns.tsx';
import { assignmentDefaults, assignmentVariables } from './assignment-query.ts';
import { AssignmentRow } from './assignment-row.ts';
import { AssignmentView } from './assignment-view.tsx';
import { UpdateStatusDialog } from './status-update/update-status-dialog.tsx';

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
  const { query, onQueryChange } = useGridQuery('/assignments', assignmentDefaults);
  const asked = useMemo(() => assignmentVariables(query), [query]);
  const { refresh, rows: masked, ...pages } = usePages(AssignmentsDocument, asked, listOf);
  const rows = useMemo(() => readFragment(AssignmentRow, masked), [masked]);
  const record = useRecordAddress('/assignments');
  const views = useSavedViews('assignments');
  const file = useExport('assignments', asked);
  const viewer = useViewer();
  const [selection, setSelection] = useState(none);
  const [updating, setUpdating] = useState<readonly AssignmentRowFragment[] | null>(null);
  const mayUpdate = statusUpdateActions.some((action) => may(viewer, `assignment:${action}`));
  useRecordChanges(['Assignment'], () => void refresh());

  if (record.id && record.full)
    return <AssignmentView id={record.id} address={record} onDone={() => void refresh()} />;
  return (
    <>
      <DataGrid
        {...pages}
        {...file}
        label="Assignments"
        layoutKey="assignments"
        columns={assignmentColumns}
        rows={rows}
        rowId={idOf}
        rowLabel={({ candidate, number }) => `${candidate.fullName}, assignment ${number}`}
        query={query}
        onQueryChange={onQueryChange}
        searchLabel="Search assignments"
        views={views}
        selection={selection}
        onSelectionChange={mayUpdate ? setSelection : undefined}
        bulkActions={
          <Button size="xs" onClick={() => setUpdating(rows.filter(({ id }) => selection.has(id)))}>
            Update status
          </Button>
        }
        onOpen={(row) => record.open(row.id)}
        openRowId={record.id}
        empty={
          <EmptyState
            title="No assignments match"
            description="Take a filter away to see more. A placement appears here once its candidate is hired."
          />
        }
      />
      {record.id && (
        <AssignmentView id={record.id} address={record} onDone={() => void refresh()} />
      )}
      {updating && (
        <UpdateStatusDialog
          assignments={updating}
          onClose={() => setUpdating(null)}
          onDone={() => {
            setSelection(none);
            void refresh();
          }}
        />
      )}
    </>
  );
}

const idOf = ({ id }: AssignmentRowFragment) => id;
const listOf = ({ assignments }: AssignmentsQuery) => assignments;
