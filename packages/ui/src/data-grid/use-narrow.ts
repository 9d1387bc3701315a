import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Pixels: below, columns beside each other would show hardly more than one. */
const narrow = 560;

/** Whether an element has room for a column or two: on a phone, or beside an open panel. */
export function useNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // Without any width it is not shown.
      if (width > 0) setNarrow(width < narrow);
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNarrow;
}
