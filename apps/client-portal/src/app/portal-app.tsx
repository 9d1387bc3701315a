import { StintApp, type AppProps } from '@stint/spa-kit/app/stint-app.tsx';
import { LanguageProvider } from '@stint/spa-kit/language/language-provider.tsx';
import { TextsContext } from '../messages/texts.ts';

const loadSpanish = () => import('../messages/spanish.ts');

/** The client portal, in the language of its user. */
export function PortalApp(props: AppProps) {
  return (
    <LanguageProvider context={TextsContext} loadSpanish={loadSpanish}>
      <StintApp
        {...props}
        signInPage={() => import('./sign-in-page.tsx')}
        firstLoginPage={() => import('./first-login-page.tsx')}
        screens={() => import('./screens.tsx')}
      />
    </LanguageProvider>
  );
}
