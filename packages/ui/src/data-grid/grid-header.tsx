import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Dispatch, SetStateAction } from 'react';
import { cellStyle } from './cell-style.ts';
import type { GridLayout } from './grid-layout.ts';
import type { ChangeQuery, GridQuery } from './grid-query.ts';
import { HeaderCell } from './header-cell.tsx';
import type { ColumnHeader, ShownColumn } from './use-column-table.ts';
import type { RowSelection } from './use-row-selection.ts';
import classes from './data-grid.module.css';

type GridHeaderProps<Row> = {
  headers: readonly ColumnHeader[];
  columns: readonly ShownColumn<Row>[];
  layout: GridLayout;
  setLayout: Dispatch<SetStateAction<GridLayout>>;
  query: GridQuery;
  onQueryChange: ChangeQuery;
  onFilter: (column: string) => void;
  selection: RowSelection;
  /** Moves the focus to the header of the column at this position. */
  onEnter: (column: number) => void;
  activeColumn: number | null;
};

/** The header row: it stays on top, sorts, opens each column's menu, and resizes and moves columns. */
export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { headers, columns, layout, setLayout, selection, onEnter, activeColumn } = props;
  const row = useRef<HTMLDivElement>(null);
  const offset = selection.enabled ? 1 : 0;
  const [left, setLeft] = useState<{ column: string; position: number } | null>(null);
  const followed = useRef(left);

  // From a column's menu the focus moves to its header, wherever the menu has moved it. If the column was
  // hidden, the focus moves to the header that is now in its place.
  useEffect(() => {
    if (left === null || left === followed.current) return;
    followed.current = left;
    const now = columns.findIndex(({ column }) => column.id === left.column);
    onEnter(now < 0 ? left.position : now + offset);
  }, [left, columns, offset, onEnter]);

  /** The first drag turns the shared widths into fixed ones, as they are on the screen. */
  const fixWidths = () => {
    if (Object.keys(layout.widths).length > 0) return;
    const cells = [...(row.current?.querySelectorAll<HTMLElement>('[data-header]') ?? [])];
    const widths = Object.fromEntries(
      cells.map((cell) => [cell.dataset['header']!, Math.round(cell.offsetWidth)]),
    );
    flushSync(() => setLayout((now) => ({ ...now, widths })));
  };

  return (
    <div role="rowgroup" className={classes.head}>
      <div ref={row} role="row" data-row={-1} aria-rowindex={1} className={classes.headRow}>
        {selection.enabled && (
          <div
            role="columnheader"
            data-column={0}
            aria-colindex={1}
            tabIndex={activeColumn === 0 ? 0 : -1}
            className={`${classes.headCell} ${classes.box} ${classes.pinned}`}
          >
            <AllBox selection={selection} />
          </div>
        )}
        {columns.map((shown, position) => {
          const header = headers.find((candidate) => candidate.column.id === shown.column.id);
          if (!header) return null;
          return (
            <HeaderCell
              key={shown.column.id}
              shown={shown}
              header={header}
              position={position + offset}
              active={activeColumn === position + offset}
              style={cellStyle(shown, layout.widths)}
              fixWidths={fixWidths}
              setLayout={setLayout}
              query={props.query}
              onQueryChange={props.onQueryChange}
              onFilter={props.onFilter}
              onMenuLeft={() => setLeft({ column: shown.column.id, position: position + offset })}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Selects every loaded row; indeterminate if only some are selected. */
function AllBox({ selection }: { selection: RowSelection }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = selection.coverage === 'some';
  }, [selection.coverage]);
  return (
    <input
      ref={box}
      type="checkbox"
      tabIndex={-1}
      aria-label="Select all loaded rows"
      checked={selection.coverage === 'all'}
      onChange={selection.toggleAll}
    />
  );
}
