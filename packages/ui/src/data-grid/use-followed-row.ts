import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Cell } from './use-active-cell.ts';
import type { KeptPlace } from './use-kept-place.ts';

type Inputs = {
  scroller: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  openRowId: string | null;
  /** Where that row is; -1 when it is not loaded. */
  index: number;
  kept: KeptPlace | undefined;
  cells: { active: Cell; place: (cell: Cell) => void; move: (cell: Cell) => void };
};

/** The row whose record is opened beside the grid becomes the active one, and is scrolled into view. */
export function useFollowedRow({
  scroller,
  virtualizer,
  openRowId,
  index,
  kept,
  cells,
}: Inputs): void {
  const followed = useRef<string | null>(null);
  useEffect(() => {
    if (openRowId === followed.current || (openRowId !== null && index < 0)) return;
    // What is open when the list comes back is where it was left.
    const returned = followed.current === null && kept?.read()?.cell.row === index;
    followed.current = openRowId;
    if (openRowId === null || returned) return;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const cell = { row: index, column: cells.active.column };
    if (scroller.current?.contains(document.activeElement)) cells.move(cell);
    else cells.place(cell);
  });
}
