import { PortalScreens } from '@stint/spa-kit/app/portal-screens.tsx';
import { lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { HomePage } from './home-page.tsx';

const PasswordPage = lazyRouteComponent(() => import('./password-page.tsx'));

/** The screens after signing in; their code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  return (
    <PortalScreens
      basepath="/ess"
      homePage={HomePage}
      passwordPage={PasswordPage}
      history={history}
    />
  );
}
