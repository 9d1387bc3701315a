import { StintApp, type AppProps } from '@stint/spa-kit/app/stint-app.tsx';

/** The client portal. */
export function PortalApp(props: AppProps) {
  return (
    <StintApp
      {...props}
      signInPage={() => import('./sign-in-page.tsx')}
      firstLoginPage={() => import('./first-login-page.tsx')}
      screens={() => import('./screens.tsx')}
    />
  );
}
