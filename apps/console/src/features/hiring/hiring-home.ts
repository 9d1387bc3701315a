import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { hiringDefaults } from './hiring-query.ts';

/** Everybody who waits to be hired, whose first day comes first at the top. */
export const peopleToHire: GridQuery = {
  ...hiringDefaults,
  sort: [{ column: 'starts', direction: 'asc' }],
};
