import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { assignmentDefaults } from './assignment-query.ts';

/** How far the home page looks ahead, in days after today. */
export const DAYS_AHEAD = 14;

/** What waits for approval, what starts first at the top. */
export const assignmentsToApprove: GridQuery = {
  ...assignmentDefaults,
  sort: { column: 'start', direction: 'asc' },
  filters: { status: ['NEEDS_APPROVAL'] },
};

/** Assignments that are active or need approval, and start (or end) on one of the next days. */
export function assignmentsAhead(column: 'start' | 'end', today: IsoDate): GridQuery {
  return {
    ...assignmentDefaults,
    sort: { column, direction: 'asc' },
    filters: {
      ...assignmentDefaults.filters,
      [column]: { from: today, to: addDays(today, DAYS_AHEAD) },
    },
  };
}
