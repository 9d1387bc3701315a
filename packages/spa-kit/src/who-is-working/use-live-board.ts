import { useEffect, useState } from 'react';
import { useLiveConnection } from '../live/live-updates.tsx';
import { WhoIsWorkingChangedDocument } from './board-document.ts';
import { boardAfter, type Board } from './board-after.ts';

/** The board as the server tells it. */
export type LiveBoard = {
  /** Null until it has come. */
  board: Board | null;
  /** Nothing is heard at the moment: the board may be out of date. It is read again once the connection is back. */
  isLost: boolean;
};

/** Follows the board of those whom the viewer sees, while the calling component is shown. */
export function useLiveBoard(): LiveBoard {
  const live = useLiveConnection();
  const [known, setKnown] = useState<LiveBoard>({ board: null, isLost: false });
  useEffect(
    () =>
      live?.follow(WhoIsWorkingChangedDocument, {
        next: ({ whoIsWorkingChanged: change }) =>
          setKnown(({ board }) => ({ board: boardAfter(board, change), isLost: false })),
        lost: () => setKnown(({ board }) => ({ board, isLost: true })),
      }),
    [live],
  );
  return known;
}
