import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { graphql } from '../gql/gql.ts';

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/**
 * Ends the session and forgets everything that was read with it; then calls `onSignedOut`. Nothing happens where
 * `beforeSignOut` of the client says no.
 */
export function useSignOut(onSignedOut: () => void): () => Promise<void> {
  const { apollo, sessionLoss, beforeSignOut } = useStintClient();
  const [signOut] = useMutation(SignOutDocument, { fetchPolicy: 'no-cache' });
  return useCallback(async () => {
    for (const agrees of beforeSignOut) if (!(await agrees())) return;
    sessionLoss.abandon(new Error('Signed out'));
    await signOut();
    onSignedOut();
    await apollo.clearStore();
  }, [apollo, sessionLoss, beforeSignOut, signOut, onSignedOut]);
}
