import { useEffect, useRef } from 'react';

/** Pages are asked for when this few loaded rows remain below the last one on the screen. */
const rowsAhead = 40;

type Inputs = {
  lastVisible: number;
  loadedRows: number;
  hasMore: boolean;
  /** A failed page is not asked for again until the user says so. */
  paused: boolean;
  loadMore: () => void;
};

/** Asks for the next page before the reader gets there, once per page. */
export function usePrefetch({ lastVisible, loadedRows, hasMore, paused, loadMore }: Inputs) {
  const askedAt = useRef(-1);

  useEffect(() => {
    if (!hasMore || paused) {
      askedAt.current = -1;
      return;
    }
    if (askedAt.current === loadedRows || lastVisible < loadedRows - rowsAhead) return;
    askedAt.current = loadedRows;
    loadMore();
  }, [lastVisible, loadedRows, hasMore, paused, loadMore]);
}
