import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { FailedScreen } from './failed-screen.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { routeTree } from './route-tree.ts';

/** The console's router. Tests hand in a memory history that starts where they look. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    basepath: '/console',
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingComponent: LoadingScreen,
    defaultErrorComponent: FailedScreen,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
