import { useEffect } from 'react';

type Shown = (range: { first: number; last: number }) => void;

/** Tells which of the loaded rows are on the screen, as it changes. */
export function useShownRows(
  range: { startIndex: number; endIndex: number } | null,
  loadedRows: number,
  onRowsShown: Shown | undefined,
) {
  const first = range?.startIndex ?? 0;
  const last = Math.min(range?.endIndex ?? 0, loadedRows - 1);

  useEffect(() => {
    if (last >= first) onRowsShown?.({ first, last });
  }, [first, last, onRowsShown]);
}
