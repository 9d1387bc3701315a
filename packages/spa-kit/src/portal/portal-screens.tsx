import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import {
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  type RouterHistory,
} from '@tanstack/react-router';
import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { useAccountLanguage } from '../language/use-account-language.ts';
import { LiveUpdatesProvider } from '../live/live-updates.tsx';
import { readGridSearch } from '../record/address/grid-search.ts';
import { useViewer } from '../session/viewer.ts';
import { FailureView } from '../views/failure-view.tsx';
import { MissingScreen } from '../views/missing-screen.tsx';
import { Splash } from '../views/splash.tsx';
import { PortalNotFound } from './portal-not-found.tsx';
import { PortalPage } from './portal-page.tsx';
import { mayOpen, type PortalPlace } from './portal-place.ts';
import { PortalPlacesContext, PortalShell } from './portal-shell.tsx';

type PortalScreensProps = {
  /** Under which path the portal is served: `/ess`. */
  basepath: string;
  /** Every screen, in the order of the navigation. Only what it is called may change later. */
  places: readonly PortalPlace[];
  /** The router's history; the browser's by default. */
  history?: RouterHistory;
};

/** The screens of a portal in its shell, in the language of the account. A place that the viewer may not open is an address like any unknown one. */
export function PortalScreens({ places, ...given }: PortalScreensProps) {
  useAccountLanguage();
  const router = useOpenedRouter(() => makeRouter(places, given));
  if (router === null) return <Splash />;
  return (
    <LiveUpdatesProvider>
      <PortalPlacesContext value={places}>
        <RouterProvider router={router} />
      </PortalPlacesContext>
    </LiveUpdatesProvider>
  );
}

/**
 * A router that knows what belongs to the address; null until then. One that finds out once it is shown renders all of
 * it in one piece, and a phone answers no touch meanwhile.
 */
function useOpenedRouter(make: () => Router): Router | null {
  const [opened, setOpened] = useState<Router | null>(null);
  const makeOnce = useEffectEvent(make);
  useEffect(() => {
    const router = makeOnce();
    let isGone = false;
    const show = () => {
      if (!isGone) startTransition(() => setOpened(router));
    };
    // What is wrong with an address is said on the screen.
    router.load().then(show, show);
    return () => {
      isGone = true;
    };
  }, []);
  return opened;
}

type Given = Omit<PortalScreensProps, 'places'>;
type Router = ReturnType<typeof makeRouter>;

function makeRouter(places: readonly PortalPlace[], { basepath, history }: Given) {
  const root = createRootRoute({ component: PortalShell, notFoundComponent: PortalNotFound });
  const routes = places.map((place) =>
    createRoute({
      getParentRoute: () => root,
      path: place.path,
      validateSearch: readGridSearch,
      component: screenOf(place),
    }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    history,
    basepath,
    scrollRestoration: false,
    defaultErrorComponent: ({ error, reset }) => <FailureView error={error} onRetry={reset} />,
  });
}

/** It is called as in the navigation, where it stands there. */
function missingScreen({ navigation }: PortalPlace) {
  if (!navigation) return <MissingScreen />;
  return (
    <PortalPage title={navigation.label}>
      <MissingScreen />
    </PortalPage>
  );
}

function screenOf(place: PortalPlace) {
  const Page = lazy(place.page, {
    isKept: place.isKept,
    Missing: () => missingScreen(place),
  });
  return function PortalScreen() {
    return mayOpen(useViewer(), place) ? <Page /> : <PortalNotFound />;
  };
}
