import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  type AnyRoute,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { ConsoleShell } from './console-shell.tsx';
import { readGridSearch } from '@stint/spa-kit/record/address/grid-search.ts';
import { NotFoundView } from './not-found-view.tsx';
import type { PlacePath } from './places.tsx';
import { StartPage } from './start-page.tsx';

const root = createRootRoute({ component: ConsoleShell, notFoundComponent: NotFoundView });

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage });

/** A list. Its page stays mounted while records open and close beside it. */
const list = <const Path extends PlacePath>(
  path: Path,
  page: () => Promise<{ default: ComponentType }>,
) =>
  createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: readGridSearch,
    component: lazyRouteComponent(page),
  });

/** A record of that list at its own address; the list's page draws it. */
const record = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: '$id' });

const jobOrders = list('/job-orders', () => import('../features/job-order/job-order-page.tsx'));
const candidates = list('/candidates', () => import('../features/candidate/candidate-page.tsx'));
const clients = list('/clients', () => import('../features/client/client-page.tsx'));
const contacts = list('/contacts', () => import('../features/contact/contact-page.tsx'));
const locations = list('/locations', () => import('../features/location/location-page.tsx'));
const hiring = list('/hiring', () => import('../features/hiring/hiring-page.tsx'));
const employees = list('/employees', () => import('../features/employee/employee-page.tsx'));
const assignments = list(
  '/assignments',
  () => import('../features/assignment/assignment-page.tsx'),
);
const imports = list('/import', () => import('../features/import/import-page.tsx'));
const backgroundWork = list(
  '/background-work',
  () => import('../features/background-work/background-work-page.tsx'),
);
const settings = list('/settings', () => import('../features/settings/settings-page.tsx'));
const submissions = list(
  '/submissions',
  () => import('../features/submission/submission-page.tsx'),
);
const placing = list('/place', () => import('../features/placement/place-page.tsx'));
const placements = list('/placements', () => import('../features/placement/placement-page.tsx'));

/** Every address of the console. A new noun: a line above, a line here, and its place in `places.tsx`. */
export const routeTree = root.addChildren([
  start,
  jobOrders.addChildren([record(jobOrders)]),
  candidates.addChildren([record(candidates)]),
  clients.addChildren([record(clients)]),
  contacts.addChildren([record(contacts)]),
  locations.addChildren([record(locations)]),
  hiring.addChildren([record(hiring)]),
  employees.addChildren([record(employees)]),
  assignments.addChildren([record(assignments)]),
  imports.addChildren([record(imports)]),
  backgroundWork,
  settings,
  submissions.addChildren([record(submissions)]),
  placing.addChildren([record(placing)]),
  placements.addChildren([record(placements)]),
]);
