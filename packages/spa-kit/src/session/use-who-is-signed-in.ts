import { useCallback, useEffect, useState } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { graphql } from '../gql/gql.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import { ViewerDocument, ViewerParts, type Viewer } from './viewer.ts';

const OwnSessionsDocument = graphql(`
  query OwnSessions {
    sessions {
      id
    }
  }
`);

/** Milliseconds after which a server that says nothing counts as out of reach. */
const LONGEST_WAIT = 15_000;

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
  const [now, setKnown] = useState<Known>({ state: 'asking' });

  const enter = useCallback((viewer: Viewer | null) => setKnown(known(viewer)), []);
  const read = useCallback(async () => {
    const { data } = await apollo.query({
      query: ViewerDocument,
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal: AbortSignal.timeout(LONGEST_WAIT) } },
    });
    return readFragment(ViewerParts, data?.viewer) ?? null;
  }, [apollo]);
  const ask = useCallback(
    () => read().then(enter, (error: unknown) => setKnown({ state: 'unknown', error })),
    [read, enter],
  );
  const reread = useCallback(async () => {
    try {
      const viewer = await read();
      if (viewer) setKnown((before) => (isSame(before, viewer) ? before : known(viewer)));
      // Asked of somebody who is signed in, this is refused, and the refusal says how the session was lost.
      else await apollo.query({ query: OwnSessionsDocument, fetchPolicy: 'no-cache' });
    } catch {
      // What is known stays, and is read again with the next change or the next start.
    }
  }, [apollo, read]);
  useEffect(() => void ask(), [ask]);
  return { known: now, enter, ask, reread };
}

const known = (viewer: Viewer | null): Known => ({ state: 'known', viewer });

/**
 * Whether that is what was known: the viewer stays the same object then. Another one connects the live updates anew, and
 * whoever was not connected reads the viewer again.
 */
function isSame(before: Known, viewer: Viewer): boolean {
  return before.state === 'known' && JSON.stringify(before.viewer) === JSON.stringify(viewer);
}
