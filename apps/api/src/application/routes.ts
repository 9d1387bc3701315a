import { exportedLists } from './exported-lists.ts';
import { calendarRoutes } from '../calendar/calendar.routes.ts';
import { documentRoutes } from '../document/document.routes.ts';
import { receiptRoutes } from '../expense-report/receipt.routes.ts';
import { exportRoutes } from '../export/export.routes.ts';
import { importRoutes } from '../import/import.routes.ts';
import type { Routes } from '../graphql/http/routes.ts';

/** What is served besides the graph and the apps. */
export const routes: readonly Routes[] = [
  importRoutes,
  documentRoutes,
  calendarRoutes,
  receiptRoutes,
  exportRoutes(exportedLists),
];
