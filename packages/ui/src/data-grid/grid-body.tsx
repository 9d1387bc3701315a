import type { Virtualizer } from '@tanstack/react-virtual';
import type { MouseEvent } from 'react';
import type { GridLayout } from './grid-layout.ts';
import { GridRow } from './grid-row.tsx';
import { PlaceholderRow } from './placeholder-row.tsx';
import type { Cell } from './use-active-cell.ts';
import type { ShownColumn } from './use-column-table.ts';
import type { RowSelection } from './use-row-selection.ts';
import classes from './data-grid.module.css';

type GridBodyProps<Row> = {
  rows: readonly Row[];
  ids: readonly string[];
  columns: readonly ShownColumn<Row>[];
  widths: GridLayout['widths'];
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  rowLabel: (row: Row) => string;
  selection: RowSelection;
  openRowId: string | null;
  active: Cell;
  onPlace: (cell: Cell) => void;
  onOpen?: (row: Row) => void;
  onOpenTab?: (row: Row) => void;
  stale: boolean;
};

const middleButton = 1;
const interactive = 'a, button, input, label, select, textarea, [role="button"]';

/** The visible rows, each at its position in the whole list. Clicks of all rows are handled here. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { rows, ids, columns, widths, virtualizer, selection, active } = props;

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>('[data-column]');
    const index = Number(cell?.parentElement?.dataset['row']);
    const row = rows[index];
    if (!cell || row === undefined) return;
    props.onPlace({ row: index, column: Number(cell.dataset['column']) });
    if (cell.dataset['box'] !== undefined) {
      selection.toggle(index, event.shiftKey);
      return;
    }
    const selectsText = (window.getSelection()?.toString() ?? '') !== '';
    if (target.closest(interactive) || selectsText) return;
    (event.ctrlKey || event.metaKey ? props.onOpenTab : props.onOpen)?.(row);
  };

  const onMiddleClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const row = rows[Number(target.closest<HTMLElement>('[data-row]')?.dataset['row'])];
    if (event.button !== middleButton || row === undefined || target.closest(interactive)) return;
    props.onOpenTab?.(row);
  };

  return (
    <div
      role="rowgroup"
      className={classes.body}
      data-stale={props.stale || undefined}
      data-opens={props.onOpen !== undefined || undefined}
      style={{ height: virtualizer.getTotalSize() }}
      onClick={onClick}
      onAuxClick={onMiddleClick}
      onMouseDown={(event) => {
        // Shift-click selects a range of rows, not text; the middle button opens a tab and does not scroll.
        if (event.shiftKey && selection.enabled) event.preventDefault();
        if (event.button === middleButton && props.onOpenTab) event.preventDefault();
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) {
          return (
            <PlaceholderRow
              key={`placeholder-${index}`}
              index={index}
              top={start}
              columns={columns}
              widths={widths}
              withBoxes={selection.enabled}
            />
          );
        }
        const id = ids[index]!;
        return (
          <GridRow
            key={id}
            row={row}
            index={index}
            top={start}
            columns={columns}
            widths={widths}
            boxLabel={selection.enabled ? `Select ${props.rowLabel(row)}` : null}
            selected={selection.chosen.has(id)}
            opened={props.openRowId === id}
            activeColumn={active.row === index ? active.column : null}
          />
        );
      })}
    </div>
  );
}
