import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { jobOrderDefaults } from './job-order-query.ts';

const soonest = { sort: [{ column: 'start', direction: 'asc' }], search: '' } as const;

/** What clients asked for in their portal and nobody has looked at. */
export const jobOrdersToReview: GridQuery = {
  ...jobOrderDefaults,
  ...soonest,
  filters: { status: ['NEEDS_REVIEW'] },
};

/** Open orders with an opening, what starts first at the top. */
export const unfilledJobOrders: GridQuery = {
  ...jobOrderDefaults,
  ...soonest,
  filters: { status: ['OPEN'], openings: ['unfilled'] },
};
