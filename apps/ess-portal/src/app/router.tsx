import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  type RouterHistory,
} from '@tanstack/react-router';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { HomePage } from './home-page.tsx';

const root = createRootRoute({ notFoundComponent: () => <Navigate to="/" replace /> });

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./password-page.tsx')),
});

/** The portal's router. Tests hand in a memory history that starts where they look. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([home, password]),
    history,
    basepath: '/ess',
    defaultErrorComponent: ({ error, reset }) => <FailureView error={error} onRetry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
