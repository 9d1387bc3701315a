import { StintApp, type AppProps } from '@stint/spa-kit/app/stint-app.tsx';

/** The console. */
export function ConsoleApp(props: AppProps) {
  return (
    <StintApp
      {...props}
      signInPage={() => import('./sign-in-page.tsx')}
      firstLoginPage={() => import('./first-login-page.tsx')}
      setUpCodesPage={() => import('./set-up-codes-page.tsx')}
      screens={() => import('./screens.tsx')}
    />
  );
}
