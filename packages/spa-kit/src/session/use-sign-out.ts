import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { graphql } from '../gql/gql.ts';
import { ViewerDocument } from './viewer.ts';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and forgets everything that was read with it. */
export function useSignOut(): () => Promise<void> {
  const { apollo, reconnect, sessionLoss } = useStintClient();
  const [signOut] = useMutation(SignOutDocument, { fetchPolicy: 'no-cache' });
  return useCallback(async () => {
    sessionLoss.abandon(new Error('Signed out'));
    await signOut();
    reconnect();
    await apollo.clearStore();
    apollo.writeQuery({ query: ViewerDocument, data: { viewer: null } });
  }, [apollo, reconnect, sessionLoss, signOut]);
}
