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
  const ask = useCallback(
    () =>
      apollo.query({ query: ViewerDocument, fetchPolicy: 'no-cache' }).then(
        ({ data }) => enter(readFragment(ViewerParts, data?.viewer) ?? null),
        (error: unknown) => setKnown({ state: 'unknown', error }),
      ),
    [apollo, enter],
  );
  useEffect(() => void ask(), [ask]);
  return { known, enter, ask };
}
