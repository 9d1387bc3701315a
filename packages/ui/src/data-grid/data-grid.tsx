import { useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { InGridCell } from '../link-cell/in-grid-cell.ts';
import { ErrorView } from '../error-view/error-view.tsx';
import type { Problem } from '../error-view/problem.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { ExportedFile } from './export-menu.tsx';
import { GridBody } from './grid-body.tsx';
import type { GridColumn } from './grid-column.ts';
import { GridFooter } from './grid-footer.tsx';
import { GridHeader } from './grid-header.tsx';
import { rowHeights } from './grid-layout.ts';
import type { ChangeQuery, GridQuery } from './grid-query.ts';
import { GridToolbar } from './grid-toolbar.tsx';
import type { GridStorage } from './kept.ts';
import type { Selection } from './row-selection.ts';
import type { SavedViews } from './saved-views.ts';
import { twoLineColumns, twoLinesHeight } from './two-lines.ts';
import { useActiveCell } from './use-active-cell.ts';
import { columnSizes, useColumnTable } from './use-column-table.ts';
import type { ShownColumn } from './use-column-table.ts';
import { useFollowedRow } from './use-followed-row.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { useGridLayout } from './use-grid-layout.ts';
import { useKeptPlace } from './use-kept-place.ts';
import type { KeptPlace } from './use-kept-place.ts';
import { useNarrow } from './use-narrow.ts';
import { usePrefetch } from './use-prefetch.ts';
import { useRowSelection } from './use-row-selection.ts';
import { useRowWindow } from './use-row-window.ts';
import { useShownRows } from './use-shown-rows.ts';
import classes from './data-grid.module.css';

/** A grid over keyset pages. The feature holds the rows, their order and the selection. */
export type DataGridProps<Row> = {
  /** What the rows are: “Assignments”. Names the grid for screen readers. */
  label: string;
  /** Keep the array stable. */
  columns: readonly GridColumn<Row>[];
  /** The pages loaded so far, in one list. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The row's name in the label of its checkbox: “Select Ana Ortiz”. */
  rowLabel: (row: Row) => string;
  /** The total number of rows of the query; null while it is unknown. */
  totalCount: number | null;
  hasMore: boolean;
  /** Fetches the next page and appends it to `rows`. Called once per page, before the reader gets there. */
  loadMore: () => void;
  /** Called with the loaded rows that are on the screen, by their index in `rows`. */
  onRowsShown?: (range: { first: number; last: number }) => void;
  /** The first page of this query is being loaded; rows of the previous query may still be shown. */
  loading: boolean;
  /** Why rows are missing; `onRetry` tries again. */
  problem?: Problem | null;
  onRetry?: () => void;

  /** Sort, filters and search. See `readGridAddress` for keeping it in the URL. */
  query: GridQuery;
  onQueryChange: ChangeQuery;
  /** Placeholder and label of the search box; without it there is no search box. */
  searchLabel?: string;

  /** Ids of the selected rows; without `onSelectionChange` rows have no checkboxes. */
  selection?: Selection;
  onSelectionChange?: (selection: Selection) => void;
  /** Selects all rows of the query, also those that are not loaded; offered once all loaded rows are selected. */
  onSelectMatching?: () => void;
  selectingMatching?: boolean;
  /** What can be done with the selected rows: buttons next to their number. */
  bulkActions?: ReactNode;

  /** Enter or a click on a row. */
  onOpen?: (row: Row) => void;
  /** The same with Ctrl or Cmd, or a click with the middle button: opens the row in a tab of the browser. */
  onOpenTab?: (row: Row) => void;
  /** The row whose record is open next to the grid. */
  openRowId?: string | null;
  /** Where the list was left, when somebody comes back to it. */
  keptPlace?: KeptPlace;

  /** Shown when there are no rows: usually an `EmptyState`. */
  empty: ReactNode;
  /** The feature's own buttons in the toolbar. */
  toolbar?: ReactNode;
  views?: SavedViews;
  /** The server writes the file from the same query. */
  onExport?: (file: ExportedFile) => void;
  exporting?: boolean;

  /** The name under which columns, widths and density are stored on this device. */
  layoutKey: string;
  storage?: GridStorage;
};

/** Number of rows not loaded yet, for which space is reserved below the loaded ones. */
const roomAhead = 60;
const skeletonRows = 14;

/** The grid of all screens. See `DataGridProps`; its keys are in `useGridKeyboard`. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, rowId, totalCount, hasMore, loading, query, onQueryChange } = props;
  const problem = props.problem ?? null;
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(scroller);
  const [editing, setEditing] = useState<string | null>(null);
  const [layout, setLayout] = useGridLayout(
    props.layoutKey,
    columns,
    props.storage ?? window.localStorage,
  );
  const { headers, shown } = useColumnTable(columns, layout, setLayout);
  const stays = useMemo(() => idsThatStay(shown), [shown]);

  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const selection = useRowSelection({
    ids,
    selection: props.selection,
    onSelectionChange: props.onSelectionChange,
    onSelectMatching: hasMore && !loading ? props.onSelectMatching : undefined,
  });

  const boxes = selection.enabled ? 1 : 0;
  const columnCount = shown.length + boxes;
  const inRows = useMemo(() => (isNarrow ? twoLineColumns(shown) : shown), [isNarrow, shown]);
  const cells = useActiveCell(scroller, rows.length, {
    header: columnCount,
    row: inRows.length + boxes,
  });
  const rowHeight = isNarrow ? twoLinesHeight : rowHeights[layout.density];
  const virtualizer = useRowWindow({
    scroller,
    count: rows.length + rowsToCome(props),
    rowHeight,
    activeRow: cells.active.row,
  });
  usePrefetch({
    lastVisible: virtualizer.range?.endIndex ?? 0,
    loadedRows: rows.length,
    hasMore: hasMore && !loading,
    paused: problem !== null,
    loadMore: props.loadMore,
  });
  useShownRows(virtualizer.range, rows.length, props.onRowsShown);
  // Runs before the place is kept anew: it asks whether the list came back with this record.
  const openRowId = props.openRowId ?? null;
  const openIndex = openRowId === null ? -1 : ids.indexOf(openRowId);
  useFollowedRow({
    scroller,
    virtualizer,
    openRowId,
    index: openIndex,
    kept: props.keptPlace,
    cells,
  });
  useKeptPlace({
    scroller,
    loadedRows: rows.length,
    active: cells.active,
    place: cells.place,
    kept: props.keptPlace,
  });
  const onKeyDown = useGridKeyboard({
    active: cells.active,
    move: cells.move,
    focus: cells.focus,
    rowCount: rows.length,
    columnCount,
    pageRows: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    selection,
    onOpen: (index, inTab) => {
      const row = rows[index];
      if (row !== undefined) (inTab ? props.onOpenTab : props.onOpen)?.(row);
    },
  });

  const nothingHere = rows.length === 0 && !loading;
  return (
    <div className={classes.grid}>
      <GridToolbar
        columns={columns}
        query={query}
        onQueryChange={onQueryChange}
        layout={layout}
        setLayout={setLayout}
        editing={editing}
        onEdit={setEditing}
        searchLabel={props.searchLabel}
        views={props.views}
        onExport={props.onExport}
        exporting={props.exporting}
      >
        {props.toolbar}
      </GridToolbar>
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-busy={loading}
        aria-rowcount={totalCount === null ? -1 : totalCount + 1}
        aria-colcount={columnCount}
        aria-multiselectable={selection.enabled || undefined}
        data-narrow={isNarrow || undefined}
        data-bulk={selection.chosen.size > 0 || undefined}
        className={classes.scroller}
        style={
          {
            ...columnSizes(headers, stays, selection.enabled),
            '--row-height': `${rowHeight}px`,
          } as CSSProperties
        }
        onKeyDown={onKeyDown}
      >
        <GridHeader
          headers={headers}
          columns={shown}
          layout={layout}
          setLayout={setLayout}
          query={query}
          onQueryChange={onQueryChange}
          onFilter={setEditing}
          selection={selection}
          onEnter={(column) => cells.move({ row: -1, column })}
          activeColumn={cells.active.row === -1 ? cells.active.column : null}
        />
        <InGridCell value={true}>
          <GridBody
            rows={rows}
            ids={ids}
            columns={inRows}
            widths={layout.widths}
            virtualizer={virtualizer}
            rowLabel={props.rowLabel}
            selection={selection}
            openRowId={openRowId}
            active={cells.active}
            onPlace={cells.place}
            onOpen={props.onOpen}
            onOpenTab={props.onOpenTab}
            stale={loading && rows.length > 0}
          />
        </InGridCell>
      </div>
      {problem && (
        <div className={rows.length === 0 ? classes.instead : classes.strip}>
          <ErrorView problem={problem} onRetry={props.onRetry} />
        </div>
      )}
      {nothingHere && !problem && <div className={classes.instead}>{props.empty}</div>}
      <GridFooter loaded={rows.length} total={totalCount} loading={loading} />
      {selection.chosen.size > 0 && (
        <BulkBar
          count={selection.chosen.size}
          outOfSight={selection.outOfSight}
          matching={matchingOf(props, selection.coverage)}
          onClear={selection.clear}
        >
          {props.bulkActions}
        </BulkBar>
      )}
    </div>
  );
}

/** Offered where all loaded rows are selected and there are more. */
function matchingOf<Row>(props: DataGridProps<Row>, coverage: 'all' | 'some' | 'none') {
  const { hasMore, loading, totalCount: total, selection, onSelectMatching: onSelect } = props;
  if (!onSelect || !hasMore || loading || coverage !== 'all' || total === null) return undefined;
  if (selection && selection.size >= total) return undefined;
  return { total, onSelect, selecting: props.selectingMatching ?? false };
}

function rowsToCome<Row>({ rows, loading, hasMore, problem, totalCount }: DataGridProps<Row>) {
  if (problem) return 0;
  if (rows.length === 0) return loading ? skeletonRows : 0;
  if (!hasMore) return 0;
  return totalCount === null ? roomAhead : Math.min(roomAhead, totalCount - rows.length);
}

const idsThatStay = <Row,>(shown: readonly ShownColumn<Row>[]) =>
  new Set(shown.filter(({ pinned }) => pinned).map(({ column }) => column.id));
