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

type Known =
  | { state: 'asking' }
  | { state: 'unknown'; error: unknown }
  | { state: 'known'; viewer: Viewer | null };

/** Keeps what is known where nothing is new: a new viewer connects anew for live updates. */
function unlessSame(before: Known, viewer: Viewer): Known {
  const isSame =
    before.state === 'known' && JSON.stringify(before.viewer) === JSON.stringify(viewer);
  return isSame ? before : { state: 'known', viewer };
}

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
  const reread = useCallback(async () => {
    try {
      const viewer = await read();
      if (viewer) setKnown((before) => unlessSame(before, viewer));
      // Asked of somebody who is signed in, this is refused, and the refusal says how the session was lost.
      else await apollo.query({ query: OwnSessionsDocument, fetchPolicy: 'no-cache' });
    } catch {
      // What is known stays, and is read again with the next change or the next start.
    }
  }, [apollo, read]);
  useEffect(() => void ask(), [ask]);
  return { known, enter, ask, reread };
}
