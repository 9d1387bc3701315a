import { StintApp, type AppProps } from '@stint/spa-kit/app/stint-app.tsx';
import { lazy } from 'react';

const SignInPage = lazy(() => import('./sign-in-page.tsx'));
const FirstLoginPage = lazy(() => import('./first-login-page.tsx'));
const Screens = lazy(() => import('./screens.tsx'));

/** The client portal. */
export function PortalApp(props: AppProps) {
  return (
    <StintApp
      {...props}
      signInPage={SignInPage}
      firstLoginPage={FirstLoginPage}
      screens={Screens}
    />
  );
}
