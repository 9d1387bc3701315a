import { DataGrid, type DataGridProps } from '@stint/ui/data-grid/data-grid.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Suspense, useState, type ReactNode } from 'react';
import { PageActionButton } from '@stint/ui/app-shell/page-action-button.tsx';
import { PageActions } from '@stint/ui/app-shell/page-actions.tsx';
import { IconPlus } from '@tabler/icons-react';
import type { CurrentRecord } from '../current/current-record.tsx';
import { useOfferRows } from '../current/use-offer-rows.ts';
import { useNeighbors } from './use-neighbors.ts';
import { useBulkActions, type BulkAction } from './use-bulk-actions.tsx';
import type { RecordList } from './use-record-list.ts';

const OpenRecord = lazy(() => import('./open-record.tsx'));

type NewRecord = {
  /** On the button: “New client”. */
  label: string;
  form: (done: { onClose: () => void; onSaved: (id: string) => void }) => ReactNode;
};

type RecordListPageProps<Row extends { id: string }> = Pick<
  DataGridProps<Row>,
  'label' | 'columns' | 'rowLabel' | 'searchLabel'
> & {
  list: RecordList<Row>;
  /** The words for a list without rows. */
  empty: { title: string; description: string };
  /** The open record, beside the list or in its place. May be lazy. */
  view: (id: string) => ReactNode;
  /** The form of a new record; absent where records are not entered by hand, false for a viewer who may not. May be lazy. */
  newRecord?: NewRecord | false;
  /** The record that keys mean in a row; the row itself when left out. */
  subjectOf?: (row: Row) => CurrentRecord;
  /** What this viewer may do with selected rows; without any, rows have no boxes. */
  bulk?: readonly BulkAction<Row>[];
};

/** The page of a list: its grid, the record that is open, and the form of a new one, which opens once saved. */
export function RecordListPage<Row extends { id: string }>({
  list,
  empty,
  view,
  newRecord,
  bulk = [],
  subjectOf,
  ...props
}: RecordListPageProps<Row>) {
  const { grid, record } = list;
  const { selecting, dialog } = useBulkActions(list, bulk, props.rowLabel);
  const recordOf = subjectOf ?? ((row: Row) => ({ id: row.id, label: props.rowLabel(row) }));
  useOfferRows(grid.rows, recordOf, selecting ? selecting.selection : undefined);
  const neighbors = useNeighbors({ ...grid, id: grid.openRowId, open: record.replace });
  const { id } = record;
  const fills = id !== null && record.full;
  const [listed, setListed] = useState(!fills);
  if (!fills && !listed) setListed(true);
  return (
    <>
      {newRecord && !fills && (
        <PageActions>
          <PageActionButton
            label={newRecord.label}
            sign={<IconPlus size={16} />}
            onClick={() => record.showPanel('new')}
          />
        </PageActions>
      )}
      {/* Behind a record that fills the page, the list waits as it was left. */}
      {listed && (
        <div style={{ display: fills ? 'none' : 'contents' }}>
          <DataGrid {...grid} {...selecting} {...props} empty={<EmptyState {...empty} />} />
        </div>
      )}
      {fills && <Suspense>{view(id)}</Suspense>}
      {id !== null && !fills && (
        <Suspense>
          <OpenRecord address={{ ...record, id }} neighbors={neighbors}>
            {view(id)}
          </OpenRecord>
        </Suspense>
      )}
      {newRecord && record.panel === 'new' && (
        <Suspense>
          {newRecord.form({
            onClose: record.close,
            onSaved: record.open,
          })}
        </Suspense>
      )}
      {dialog}
    </>
  );
}
