import { ClientProvider } from '@stint/spa-kit/client/client-context.tsx';
import type { StintClient } from '@stint/spa-kit/client/make-client.ts';
import { LiveUpdatesProvider } from '@stint/spa-kit/live/live-updates.tsx';
import { SessionProvider } from '@stint/spa-kit/session/session-provider.tsx';
import { OfflineBanner } from '@stint/spa-kit/views/offline-banner.tsx';
import { StintProvider } from '@stint/ui/theme/stint-provider.tsx';
import { RouterProvider } from '@tanstack/react-router';
import { FirstLoginPage } from './first-login-page.tsx';
import type { ConsoleRouter } from './router.ts';
import { SignInPage } from './sign-in-page.tsx';

type ConsoleAppProps = {
  client: StintClient;
  router: ConsoleRouter;
  /** `test` turns transitions off. */
  env?: 'default' | 'test';
};

/** The console from the outside in: look, server, session, screens. The address survives signing in. */
export function ConsoleApp({ client, router, env }: ConsoleAppProps) {
  return (
    <StintProvider env={env}>
      <ClientProvider client={client}>
        <OfflineBanner />
        <SessionProvider
          loading={null}
          signIn={(onSignedIn) => <SignInPage onSignedIn={onSignedIn} />}
          firstLogin={(onChanged) => <FirstLoginPage onChanged={onChanged} />}
        >
          <LiveUpdatesProvider>
            <RouterProvider router={router} />
          </LiveUpdatesProvider>
        </SessionProvider>
      </ClientProvider>
    </StintProvider>
  );
}
