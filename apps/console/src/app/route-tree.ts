import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { createRootRoute, createRoute } from '@tanstack/react-router';
import { ConsoleShell } from './console-shell.tsx';
import { readGridSearch } from '@stint/spa-kit/record/address/grid-search.ts';
import { MissingScreen } from '@stint/spa-kit/views/missing-screen.tsx';
import { NotFoundView } from './not-found-view.tsx';
import type { Place } from './place.ts';
import { places, type PlacePath } from './places.tsx';
import { StartPage } from './start-page.tsx';

const root = createRootRoute({ component: ConsoleShell, notFoundComponent: NotFoundView });

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage });

/**
 * The addresses of a place: its list, and each record at `<path>/<id>`. The page stays mounted while records
 * open and close beside the list, and draws them.
 */
function routesOf<const Path extends PlacePath>({
  path,
  page,
  withoutRecords,
}: Place & { path: Path }) {
  const list = createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: readGridSearch,
    component: lazy(page, { Missing: MissingScreen }),
  });
  const record = createRoute({ getParentRoute: () => list, path: '$id' });
  const withRecords = list.addChildren([record]);
  return withoutRecords ? (list as unknown as typeof withRecords) : withRecords;
}

type RoutesOf<Path extends PlacePath> = ReturnType<typeof routesOf<Path>>;

/** Each place keeps its own path in the type, so that links are checked. */
type AllRoutes<Of extends readonly { path: PlacePath }[]> = {
  -readonly [Index in keyof Of]: RoutesOf<Of[Index]['path']>;
};

/** Every address of the console. A new noun: its place in `places.tsx`. */
export const routeTree = root.addChildren([
  start,
  ...(places.map(routesOf) as unknown as AllRoutes<typeof places>),
]);
