import { ClientProvider } from '@stint/spa-kit/client/client-context.tsx';
import type { StintClient } from '@stint/spa-kit/client/make-client.ts';
import { SessionProvider } from '@stint/spa-kit/session/session-provider.tsx';
import { OfflineBanner } from '@stint/spa-kit/views/offline-banner.tsx';
import { StintProvider } from '@stint/ui/theme/stint-provider.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { lazy } from 'react';
import { LanguageProvider } from './language.tsx';

const SignInPage = lazy(() => import('./sign-in-page.tsx'));
const FirstLoginPage = lazy(() => import('./first-login-page.tsx'));
const Screens = lazy(() => import('./screens.tsx'));

type EssAppProps = {
  client: StintClient;
  /** Where the app is; the browser's unless told. */
  history?: RouterHistory;
  /** `test` turns transitions off. */
  env?: 'default' | 'test';
};

/** The employee portal from the outside in: look, language, server, session, screens. */
export function EssApp({ client, history, env }: EssAppProps) {
  return (
    <StintProvider env={env}>
      <LanguageProvider>
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
      </LanguageProvider>
    </StintProvider>
  );
}
