import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { relativeDays } from '@stint/ui/data-grid/relative-days.ts';
import { assignmentDefaults } from './assignment-query.ts';

/** How far the home page looks ahead. */
const ahead = 'next-14';
export const DAYS_AHEAD = relativeDays[ahead].to;

/** What waits for approval, what starts first at the top. */
export const assignmentsToApprove: GridQuery = {
  ...assignmentDefaults,
  sort: [{ column: 'start', direction: 'asc' }],
  filters: { status: ['NEEDS_APPROVAL'] },
};

/** Assignments that are active or need approval, and start (or end) on one of the next days. */
export function assignmentsAhead(column: 'start' | 'end'): GridQuery {
  return {
    ...assignmentDefaults,
    sort: [{ column, direction: 'asc' }],
    filters: {
      ...assignmentDefaults.filters,
      [column]: { days: ahead },
    },
  };
}
