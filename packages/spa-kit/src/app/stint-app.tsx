import { StintProvider } from '@stint/ui/theme/stint-provider.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ClientProvider } from '../client/client-context.tsx';
import type { StintClient } from '../client/make-client.ts';
import { SessionProvider } from '../session/session-provider.tsx';
import type { Viewer } from '../session/viewer.ts';
import { OfflineBanner } from '../views/offline-banner.tsx';

/** What an app is told from outside. */
export type AppProps = {
  client: StintClient;
  /** Where the app is; the browser's unless told. */
  history?: RouterHistory;
  /** `test` turns transitions off. */
  env?: 'default' | 'test';
};

type StintAppProps = AppProps & {
  signInPage: ComponentType<{ onSignedIn: (viewer: Viewer) => void }>;
  firstLoginPage: ComponentType<{ onChanged: (viewer: Viewer) => void }>;
  /** Everything behind the sign-in. */
  screens: ComponentType<{ history?: RouterHistory }>;
};

/**
 * An app from the outside in: look, server, session, screens. The pages may be lazy. The address
 * survives signing in.
 */
export function StintApp({
  client,
  history,
  env,
  signInPage: SignInPage,
  firstLoginPage: FirstLoginPage,
  screens: Screens,
}: StintAppProps) {
  return (
    <StintProvider env={env}>
      <ClientProvider client={client}>
        <OfflineBanner />
        <SessionProvider
          loading={null}
          signIn={(onSignedIn) => <SignInPage onSignedIn={onSignedIn} />}
          firstLogin={(onChanged) => <FirstLoginPage onChanged={onChanged} />}
        >
          <Screens history={history} />
        </SessionProvider>
      </ClientProvider>
    </StintProvider>
  );
}
