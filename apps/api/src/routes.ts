import { exportRoutes } from './export/export.routes.ts';
import { importRoutes } from './import/import.routes.ts';
import type { Routes } from './server/app.ts';

/** What is served besides the graph and the apps. */
export const routes: readonly Routes[] = [importRoutes, exportRoutes];
