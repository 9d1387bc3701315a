import { OfficeTimeProvider } from '@stint/ui/dates/office-time.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import {
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { FailureView } from '../views/failure-view.tsx';
import { OfficeForms } from './office-forms.tsx';
import { OneTimeLinkContext, useLinkInAddress } from './one-time-link.ts';
import { SessionContext } from './session.ts';
import { useSignOut } from './use-sign-out.ts';
import { useWhoIsSignedIn } from './use-who-is-signed-in.ts';
import { officeTimeOf, ViewerContext, type Viewer } from './viewer.ts';

const ViewingBanner = lazy(() => import('./viewing-banner.tsx'));
const ViewingEnded = lazy(() => import('./viewing-ended.tsx'));
const SessionLostDialog = lazy(() => import('./session-lost-dialog.tsx'));

type SessionProviderProps = {
  /** Shown until the session is known and the code of the next screen is loaded. */
  loading: ReactNode;
  signIn: (onSignedIn: (viewer: Viewer) => void) => ReactNode;
  /** First sign-in: a new password must be chosen before anything else. */
  firstLogin: (onChanged: (viewer: Viewer) => void) => ReactNode;
  /** The agency requires one-time codes, which the viewer has to set up before anything else. */
  setUpCodes: (onSetUp: (viewer: Viewer) => void) => ReactNode;
  /** In place of everything while it is not known who is signed in, because the server does not answer. */
  unreachable?: (error: unknown, onRetry: () => void) => ReactNode;
  children: ReactNode;
};

/**
 * Asks who is signed in and shows the app, the sign-in page, the first password change or the set-up of
 * one-time codes. A one-time link leads to the sign-in page, whoever is signed in. When the session expires in the middle
 * of work, the screen stays beneath a dialog; when it was ended, or an administrator viewed as somebody else, nothing
 * stays. What it shows may be lazy.
 */
export function SessionProvider({
  loading,
  children,
  unreachable = failure,
  ...pages
}: SessionProviderProps) {
  const { apollo, sessionLoss, onForbidden, door } = useStintClient();
  const link = useLinkInAddress(door);
  const { known, enter, ask, reread } = useWhoIsSignedIn();
  const agency = known.state === 'known' ? known.viewer?.agency : undefined;
  const office = useMemo(() => agency && officeTimeOf(agency), [agency]);
  const loss = useSyncExternalStore(sessionLoss.subscribe, sessionLoss.loss);
  const signOut = useSignOut(useCallback(() => enter(null), [enter]));
  useEffect(() => {
    onForbidden.add(reread);
    return () => void onForbidden.delete(reread);
  }, [onForbidden, reread]);
  useEffect(() => {
    if (loss === 'ended') apollo.clearStore().catch(() => {});
  }, [apollo, loss]);
  const { leave } = link;
  const enterByLink = useCallback(
    (viewer: Viewer) => {
      leave();
      enter(viewer);
    },
    [leave, enter],
  );

  if (known.state === 'asking') return loading;
  if (known.state === 'unknown') {
    return <Suspense fallback={loading}>{unreachable(known.error, () => void ask())}</Suspense>;
  }
  const { viewer } = known;
  if (loss && viewer && viewer.viewedBy !== null) {
    return (
      <Suspense fallback={loading}>
        <ViewingEnded name={viewer.account.displayName} />
      </Suspense>
    );
  }
  if (viewer === null || link.token !== null) {
    return (
      <OneTimeLinkContext value={link}>
        <Suspense fallback={loading}>{pages.signIn(enterByLink)}</Suspense>
      </OneTimeLinkContext>
    );
  }
  return (
    <ViewerContext value={viewer}>
      <SessionContext value={{ signOut, enter, reread }}>
        {viewer.viewedBy !== null && (
          <Suspense>
            <ViewingBanner />
          </Suspense>
        )}
        {loss !== 'ended' && (
          <OfficeTimeProvider value={office ?? null}>
            <Suspense fallback={loading}>
              {before(viewer, pages)?.(enter) ?? <OfficeForms>{children}</OfficeForms>}
            </Suspense>
          </OfficeTimeProvider>
        )}
        {loss && (
          <Suspense>
            <SessionLostDialog loss={loss} onSignedIn={enter} />
          </Suspense>
        )}
      </SessionContext>
    </ViewerContext>
  );
}

const failure = (error: unknown, onRetry: () => void) => (
  <FailureView error={error} onRetry={onRetry} />
);

/** What the viewer has to do before the app opens; null when there is nothing. */
function before(
  viewer: Viewer,
  { firstLogin, setUpCodes }: Pick<SessionProviderProps, 'firstLogin' | 'setUpCodes'>,
) {
  if (viewer.mustChangePassword) return firstLogin;
  return viewer.mustSetUpSecondFactor ? setUpCodes : null;
}
