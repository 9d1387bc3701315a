import { StintProvider } from '@stint/ui/theme/stint-provider.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { type ComponentType, useState } from 'react';
import { ClientProvider } from '../client/client-context.tsx';
import type { StintClient } from '../client/make-client.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { rememberedCompanyId } from '../session/remembered-company.ts';
import { SessionProvider } from '../session/session-provider.tsx';
import type { Viewer } from '../session/viewer.ts';
import { MissingParts } from '../views/missing-parts.tsx';
import { MissingScreen } from '../views/missing-screen.tsx';
import { OfflineBanner } from '../views/offline-banner.tsx';
import { Splash } from '../views/splash.tsx';
import { usePreparedFormats } from './use-prepared-formats.ts';
import classes from './stint-app.module.css';

/** What an app is given from outside. */
export type AppProps = {
  client: StintClient;
  /** The router's history; the browser's by default. */
  history?: RouterHistory;
  /** `test` turns transitions off. */
  env?: 'default' | 'test';
};

type Page<Props> = () => Promise<{ default: ComponentType<Props> }>;

type StintAppProps = AppProps & {
  signInPage: Page<{ onSignedIn: (viewer: Viewer) => void }>;
  firstLoginPage: Page<{ onChanged: (viewer: Viewer) => void }>;
  /** Absent where no staff sign in: one-time codes are theirs. */
  setUpCodesPage?: Page<{ onSetUp: (viewer: Viewer) => void }>;
  /** What works while the server can't be reached; the app's service worker keeps it. That it can't, when left out. */
  unreachablePage?: Page<{ error: unknown; onRetry: () => void }>;
  /** Everything behind the sign-in. */
  screens: Page<{ history?: RouterHistory }>;
};

/**
 * The outer parts of an app: theme, server, session, screens. The code of each page is loaded when it is
 * needed. The address stays the same after signing in.
 */
export function StintApp({ client, history, env, ...pages }: StintAppProps) {
  const [{ SignInPage, FirstLoginPage, SetUpCodesPage, UnreachablePage, Screens }] = useState(() =>
    lazyPages(pages),
  );
  const { ui } = useMessages();
  usePreparedFormats();
  return (
    <StintProvider env={env} words={ui}>
      <ClientProvider client={client}>
        <div className={classes.window}>
          <OfflineBanner />
          <MissingParts>
            <SessionProvider
              loading={<Splash />}
              signIn={(onSignedIn) => <SignInPage onSignedIn={onSignedIn} />}
              firstLogin={(onChanged) => <FirstLoginPage onChanged={onChanged} />}
              setUpCodes={(onSetUp) => SetUpCodesPage && <SetUpCodesPage onSetUp={onSetUp} />}
              unreachable={
                UnreachablePage &&
                ((error, onRetry) => <UnreachablePage error={error} onRetry={onRetry} />)
              }
            >
              <Screens history={history} />
            </SessionProvider>
          </MissingParts>
        </div>
      </ClientProvider>
    </StintProvider>
  );
}

/** Nothing else is on the screen. */
const whole = { Missing: MissingScreen };

function lazyPages({
  signInPage,
  firstLoginPage,
  setUpCodesPage,
  unreachablePage,
  screens,
}: Omit<StintAppProps, keyof AppProps>) {
  // Nobody has signed in on this device, so the sign-in page will be needed: load it without waiting.
  const early = rememberedCompanyId() === '' ? signInPage() : null;
  return {
    SignInPage: lazy(() => early ?? signInPage(), whole),
    FirstLoginPage: lazy(firstLoginPage, whole),
    SetUpCodesPage: setUpCodesPage && lazy(setUpCodesPage, whole),
    UnreachablePage: unreachablePage && lazy(unreachablePage, { ...whole, isKept: true }),
    Screens: lazy(screens, whole),
  };
}
