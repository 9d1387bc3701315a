import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { FilterRange, FilterValue, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { AssignmentFilter, AssignmentSort } from '../../gql/graphql.ts';

/** Who works now, by name. */
export const assignmentDefaults: GridQuery = {
  sort: [{ column: 'worker', direction: 'asc' }],
  filters: { status: ['ACTIVE'] },
  search: '',
};

/** What runs on one of the days: begun by the last, not ended before the first. */
const runningIn = (days: FilterValue): AssignmentFilter => {
  const { from, to } = days as FilterRange;
  return { notEndedBefore: from, startTo: to };
};

/** The list's question in the API's words. */
export const assignmentVariables = listQuestion<AssignmentFilter, AssignmentSort>({
  searched: true,
  sorts: { worker: 'CANDIDATE', jobTitle: 'JOB_TITLE', start: 'START_DATE', end: 'END_DATE' },
  filters: { status: 'status', running: runningIn, location: 'locationId' },
});
