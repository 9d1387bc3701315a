import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useCallback, useEffect } from 'react';
import type { RefObject } from 'react';

type Inputs = {
  scroller: RefObject<HTMLDivElement | null>;
  count: number;
  rowHeight: number;
  /** Stays rendered when it is scrolled out of view, so that the focus in it isn't lost. */
  activeRow: number;
};

/** Number of rows that are rendered above and below the visible ones. */
const overscan = 12;

/** Pixels of the header, which stands above the rows and scrolls with none of them. */
const headHeight = 38;

/** Which rows are rendered. All rows have the same height, so a list of any length costs the same. */
export function useRowWindow({ scroller, count, rowHeight, activeRow }: Inputs) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeRow < 0 || activeRow >= range.count || indexes.includes(activeRow)) return indexes;
      return [...indexes, activeRow].toSorted((a, b) => a - b);
    },
    [activeRow],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    rangeExtractor,
    // The header stands over the first rows, so as much is hidden at the end.
    scrollPaddingEnd: headHeight,
  });

  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  return virtualizer;
}
