import { StintApp, type AppProps } from '@stint/spa-kit/app/stint-app.tsx';
import { LanguageProvider } from '@stint/spa-kit/language/language-provider.tsx';
import { TextsContext } from '../messages/texts.ts';

const loadSpanish = () => import('../messages/spanish.ts');

/** The employee portal, in the language of its user. */
export function EssApp(props: AppProps) {
  return (
    <LanguageProvider context={TextsContext} loadSpanish={loadSpanish}>
      <StintApp
        {...props}
        signInPage={() => import('./sign-in-page.tsx')}
        firstLoginPage={() => import('./first-login-page.tsx')}
        unreachablePage={() => import('../features/clock/offline-clock.tsx')}
        screens={() => import('./screens.tsx')}
      />
    </LanguageProvider>
  );
}
