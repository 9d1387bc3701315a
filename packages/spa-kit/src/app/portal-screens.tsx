import {
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  RouterProvider,
  type RouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { useState } from 'react';
import { FailureView } from '../views/failure-view.tsx';

type PortalScreensProps = {
  /** Under which path the portal is served: `/ess`. */
  basepath: string;
  homePage: RouteComponent;
  passwordPage: RouteComponent;
  /** The router's history; the browser's by default. */
  history?: RouterHistory;
};

/** The two screens of a portal: its home and the own password. Any other address leads home. */
export function PortalScreens(props: PortalScreensProps) {
  const [router] = useState(() => makeRouter(props));
  return <RouterProvider router={router} />;
}

function makeRouter({ basepath, homePage, passwordPage, history }: PortalScreensProps) {
  const root = createRootRoute({ notFoundComponent: () => <Navigate to="/" replace /> });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: homePage });
  const password = createRoute({
    getParentRoute: () => root,
    path: '/password',
    component: passwordPage,
  });
  return createRouter({
    routeTree: root.addChildren([home, password]),
    history,
    basepath,
    defaultErrorComponent: ({ error, reset }) => <FailureView error={error} onRetry={reset} />,
  });
}

/** For the portals' links. The console, which has its own router, never imports this file. */
declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
