import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useSyncExternalStore, type ReactNode } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { makeFragmentData, readFragment } from '../gql/fragment-masking.ts';
import { FailureView } from '../views/failure-view.tsx';
import { SessionContext } from './session.ts';
import { useSignOut } from './use-sign-out.ts';
import { ViewerContext, ViewerDocument, ViewerParts, type Viewer } from './viewer.ts';

const SessionLostDialog = lazy(() => import('./session-lost-dialog.tsx'));

type SessionProviderProps = {
  /** While nobody is known yet, or the code of what comes is on its way. */
  loading: ReactNode;
  signIn: (onSignedIn: (viewer: Viewer) => void) => ReactNode;
  /** First login: nothing else is possible before the own password. */
  firstLogin: (onChanged: (viewer: Viewer) => void) => ReactNode;
  children: ReactNode;
};

/**
 * Asks who is signed in and shows the app, the sign-in page or the first password change. When the
 * session ends in the middle of work, the screen stays beneath a dialog. What it shows may be lazy.
 */
export function SessionProvider({ loading, signIn, firstLogin, children }: SessionProviderProps) {
  const { apollo, reconnect, sessionLoss } = useStintClient();
  const lost = useSyncExternalStore(sessionLoss.subscribe, sessionLoss.isLost);
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const viewer = readFragment(ViewerParts, data?.viewer) ?? null;
  const signOut = useSignOut();

  const enter = useCallback(
    (entered: Viewer) => {
      apollo.writeQuery({
        query: ViewerDocument,
        data: { viewer: { __typename: 'Viewer', ...makeFragmentData(entered, ViewerParts) } },
      });
      reconnect();
    },
    [apollo, reconnect],
  );

  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return loading;
  if (viewer === null) return <Suspense fallback={loading}>{signIn(enter)}</Suspense>;
  return (
    <ViewerContext value={viewer}>
      <SessionContext value={{ signOut, enter }}>
        <Suspense fallback={loading}>
          {viewer.mustChangePassword ? firstLogin(enter) : children}
        </Suspense>
        {lost && (
          <Suspense>
            <SessionLostDialog onSignedIn={enter} />
          </Suspense>
        )}
      </SessionContext>
    </ViewerContext>
  );
}
