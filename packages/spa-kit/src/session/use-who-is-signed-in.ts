import { useCallback, useEffect, useState } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { ViewerDocument, ViewerParts, type Viewer } from './viewer.ts';

type Known =
  | { state: 'asking' }
  | { state: 'unknown'; error: unknown }
  | { state: 'known'; viewer: Viewer | null };

/**
 * Asks once who is signed in. Afterwards only signing in and out change the answer: when a session
 * ends in between, the screen must stay (`SessionLoss`).
 */
export function useWhoIsSignedIn() {
  const { apollo } = useStintClient();
  const [known, setKnown] = useState<Known>({ state: 'asking' });

  const enter = useCallback((viewer: Viewer | null) => setKnown({ state: 'known', viewer }), []);
  const read = useCallback(async () => {
    const { data } = await apollo.query({ query: ViewerDocument, fetchPolicy: 'no-cache' });
    return readFragment(ViewerParts, data?.viewer) ?? null;
  }, [apollo]);
  const ask = useCallback(
    () => read().then(enter, (error: unknown) => setKnown({ state: 'unknown', error })),
    [read, enter],
  );
  const reread = useCallback(
    () =>
      read().then(
        (viewer) => viewer && enter(viewer),
        // What is known stays, and is read again with the next change or the next start.
        () => {},
      ),
    [read, enter],
  );
  useEffect(() => void ask(), [ask]);
  return { known, enter, ask, reread };
}
