import { employeePortal } from '@stint/messages/en/employee-portal.ts';
import { english } from '@stint/messages/en/screen.ts';
import { StintApp, type AppProps } from '@stint/spa-kit/app/stint-app.tsx';
import { LanguageProvider } from '@stint/spa-kit/language/language-provider.tsx';
import { MessagesContext } from '@stint/spa-kit/messages/messages-context.tsx';
import { TextsContext } from '../messages/texts.ts';

/** Unlike other apps, the portal keeps something without a network. */
const inEnglish = { ...english, offline: employeePortal.offline };
const loadSpanish = () => import('../messages/spanish.ts');

/** The employee portal, in the language of its user. */
export function EssApp(props: AppProps) {
  return (
    <MessagesContext value={inEnglish}>
      <LanguageProvider context={TextsContext} loadSpanish={loadSpanish}>
        <StintApp
          {...props}
          signInPage={() => import('./sign-in-page.tsx')}
          firstLoginPage={() => import('./first-login-page.tsx')}
          unreachablePage={() => import('../features/clock/offline-clock.tsx')}
          screens={() => import('./screens.tsx')}
        />
      </LanguageProvider>
    </MessagesContext>
  );
}
