import { ClientProvider } from '@stint/spa-kit/client/client-context.tsx';
import type { StintClient } from '@stint/spa-kit/client/make-client.ts';
import { SessionProvider } from '@stint/spa-kit/session/session-provider.tsx';
import { OfflineBanner } from '@stint/spa-kit/views/offline-banner.tsx';
import { StintProvider } from '@stint/ui/theme/stint-provider.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { lazy } from 'react';

const SignInPage = lazy(() => import('./sign-in-page.tsx'));
const FirstLoginPage = lazy(() => import('./first-login-page.tsx'));
const Screens = lazy(() => import('./screens.tsx'));

type PortalAppProps = {
  client: StintClient;
  /** Where the app is; the browser's unless told. */
  history?: RouterHistory;
  /** `test` turns transitions off. */
  env?: 'default' | 'test';
};

/** The client portal from the outside in: look, server, session, screens. */
export function PortalApp({ client, history, env }: PortalAppProps) {
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
