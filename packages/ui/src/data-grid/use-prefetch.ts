import { useEffect, useRef } from 'react';

/** The next page is requested when only this many loaded rows are left below the screen. */
const rowsAhead = 40;

type Inputs = {
  lastVisible: number;
  loadedRows: number;
  hasMore: boolean;
  /** A failed page is not requested again until the user asks for it. */
  paused: boolean;
  loadMore: () => void;
};

/** Requests the next page before the reader gets there, once per page. */
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
