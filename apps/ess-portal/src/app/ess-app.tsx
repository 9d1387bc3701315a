import { StintApp, type AppProps } from '@stint/spa-kit/app/stint-app.tsx';
import { lazy } from 'react';
import { LanguageProvider } from './language.tsx';

const SignInPage = lazy(() => import('./sign-in-page.tsx'));
const FirstLoginPage = lazy(() => import('./first-login-page.tsx'));
const Screens = lazy(() => import('./screens.tsx'));

/** The employee portal, in the language of who reads it. */
export function EssApp(props: AppProps) {
  return (
    <LanguageProvider>
      <StintApp
        {...props}
        signInPage={SignInPage}
        firstLoginPage={FirstLoginPage}
        screens={Screens}
      />
    </LanguageProvider>
  );
}
