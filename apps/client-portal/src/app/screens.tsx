import { PortalScreens } from '@stint/spa-kit/app/portal-screens.tsx';
import { lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { HomePage } from './home-page.tsx';

const PasswordPage = lazyRouteComponent(() => import('./password-page.tsx'));

/** Everything behind the sign-in; its code is not needed before. */
export default function Screens({ history }: { history?: RouterHistory }) {
  return (
    <PortalScreens
      basepath="/portal"
      homePage={HomePage}
      passwordPage={PasswordPage}
      history={history}
    />
  );
}
