import { memo } from 'react';
import { cellStyle } from './cell-style.ts';
import type { GridLayout } from './grid-layout.ts';
import type { ShownColumn } from './use-column-table.ts';
import classes from './data-grid.module.css';

type PlaceholderRowProps<Row> = {
  index: number;
  top: number;
  columns: readonly ShownColumn<Row>[];
  widths: GridLayout['widths'];
  withBoxes: boolean;
};

function PlaceholderRowView<Row>({
  top,
  index,
  columns,
  widths,
  withBoxes,
}: PlaceholderRowProps<Row>) {
  return (
    <div
      aria-hidden
      className={classes.row}
      data-placeholder=""
      style={{ transform: `translateY(${top}px)` }}
    >
      {withBoxes && <div className={`${classes.cell} ${classes.box} ${classes.pinned}`} />}
      {columns.map((shown, position) => (
        <div
          key={shown.column.id}
          data-line={shown.line}
          data-align={shown.align}
          className={shown.pinned ? `${classes.cell} ${classes.pinned}` : classes.cell}
          style={cellStyle(shown, widths)}
        >
          <span
            className={classes.bone}
            style={{ width: `${40 + ((index * 7 + position * 13) % 5) * 10}%` }}
          />
        </div>
      ))}
    </div>
  );
}

/** A placeholder for a row that is being loaded. */
export const PlaceholderRow = memo(PlaceholderRowView) as typeof PlaceholderRowView;
