import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Row -1 is the header. Column 0 is the first shown one; the column of checkboxes counts. */
export type Cell = { row: number; column: number };

/**
 * The cell of the grid that Tab reaches. Arrow keys move it (ARIA grid pattern, roving tabindex). `move`
 * focuses the cell and scrolls it into view; `place` only stores it (for clicks).
 */
export function useActiveCell(
  grid: RefObject<HTMLElement | null>,
  rowCount: number,
  /** How many columns there are in the header and in a row. */
  columns: { header: number; row: number },
) {
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const lastIn = (row: number) => (row === -1 ? columns.header : columns.row) - 1;
  const row = Math.min(cell.row, Math.max(rowCount - 1, -1));
  const active = { row, column: Math.min(cell.column, lastIn(row)) };

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    focusCell(grid.current, active);
  });

  return {
    active,
    place: setCell,
    move(next: Cell) {
      wantsFocus.current = true;
      const to = Math.max(-1, Math.min(next.row, rowCount - 1));
      setCell({ row: to, column: Math.max(0, Math.min(next.column, lastIn(to))) });
    },
    /** Puts the focus back on the active cell, e.g. after leaving a control inside it. */
    focus: () => focusCell(grid.current, active),
  };
}

function focusCell(grid: HTMLElement | null, { row, column }: Cell) {
  const element = grid?.querySelector<HTMLElement>(
    `[data-row="${row}"] > [data-column="${column}"]`,
  );
  element?.focus({ preventScroll: true });
  // jsdom has no layout and no scrollIntoView.
  element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
