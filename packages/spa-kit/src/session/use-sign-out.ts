import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { graphql } from '../gql/gql.ts';

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and forgets everything that was read with it; then calls `onSignedOut`. */
export function useSignOut(onSignedOut: () => void): () => Promise<void> {
  const { apollo, sessionLoss } = useStintClient();
  const [signOut] = useMutation(SignOutDocument, { fetchPolicy: 'no-cache' });
  return useCallback(async () => {
    sessionLoss.abandon(new Error('Signed out'));
    await signOut();
    onSignedOut();
    await apollo.clearStore();
  }, [apollo, sessionLoss, signOut, onSignedOut]);
}
