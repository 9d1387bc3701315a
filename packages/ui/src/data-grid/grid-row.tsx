import { memo } from 'react';
import { cellStyle } from './cell-style.ts';
import type { GridLayout } from './grid-layout.ts';
import type { ShownColumn } from './use-column-table.ts';
import classes from './data-grid.module.css';

type GridRowProps<Row> = {
  row: Row;
  index: number;
  top: number;
  columns: readonly ShownColumn<Row>[];
  widths: GridLayout['widths'];
  /** Label of the row's checkbox; null if rows can't be selected. */
  boxLabel: string | null;
  selected: boolean;
  /** Its record is open next to the grid. */
  opened: boolean;
  /** The column of the active cell if it is in this row, otherwise null. */
  activeColumn: number | null;
};

function GridRowView<Row>(props: GridRowProps<Row>) {
  const { row, index, top, columns, widths, boxLabel, selected, opened, activeColumn } = props;
  const offset = boxLabel === null ? 0 : 1;
  return (
    <div
      role="row"
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={boxLabel === null ? undefined : selected}
      aria-current={opened || undefined}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {boxLabel !== null && (
        <div
          role="gridcell"
          data-column={0}
          data-box=""
          aria-colindex={1}
          tabIndex={activeColumn === 0 ? 0 : -1}
          className={`${classes.cell} ${classes.box} ${classes.pinned}`}
        >
          <input type="checkbox" tabIndex={-1} aria-label={boxLabel} checked={selected} readOnly />
        </div>
      )}
      {columns.map((shown, position) => (
        <div
          key={shown.column.id}
          role="gridcell"
          data-column={position + offset}
          data-line={shown.line}
          data-align={shown.align}
          aria-colindex={position + offset + 1}
          tabIndex={activeColumn === position + offset ? 0 : -1}
          className={shown.pinned ? `${classes.cell} ${classes.pinned}` : classes.cell}
          style={cellStyle(shown, widths)}
        >
          <div className={classes.content}>{shown.column.cell(row)}</div>
        </div>
      ))}
    </div>
  );
}

/** One record. It is rendered again only when something in this row changes. */
export const GridRow = memo(GridRowView) as typeof GridRowView;
