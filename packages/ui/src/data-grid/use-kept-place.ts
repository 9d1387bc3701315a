import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Cell } from './use-active-cell.ts';

/** Where somebody is in a list: how far it is scrolled (px), and the active cell. */
export type GridPlace = { top: number; cell: Cell };

/** Keeps the place in a list while its screen is left. Stable as long as it is the same place. */
export type KeptPlace = { read: () => GridPlace | undefined; keep: (place: GridPlace) => void };

type Inputs = {
  scroller: RefObject<HTMLDivElement | null>;
  loadedRows: number;
  active: Cell;
  place: (cell: Cell) => void;
  kept: KeptPlace | undefined;
};

/** Begins a list where it was left, as soon as its rows are there again, and keeps where it is then. */
export function useKeptPlace({ scroller, loadedRows, active, place, kept }: Inputs): void {
  const begun = useRef(false);
  const { row, column } = active;

  useLayoutEffect(() => {
    if (begun.current || loadedRows === 0) return;
    begun.current = true;
    const left = kept?.read();
    if (!left || !scroller.current) return;
    Object.assign(scroller.current, { scrollTop: left.top });
    place(left.cell);
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element || !kept) return;
    const keep = () => {
      // While a record fills the page, the list has no size and no position.
      const isShown = element.clientHeight > 0;
      if (begun.current && isShown) kept.keep({ top: element.scrollTop, cell: { row, column } });
    };
    keep();
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [scroller, kept, row, column]);
}
