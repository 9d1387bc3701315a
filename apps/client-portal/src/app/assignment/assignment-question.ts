import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { AssignmentFilter, AssignmentSort } from '../../gql/graphql.ts';

/** Who works now, by name. */
export const assignmentDefaults: GridQuery = {
  sort: [{ column: 'worker', direction: 'asc' }],
  filters: { status: ['ACTIVE'] },
  search: '',
};

/** The list's question in the API's words. */
export const assignmentVariables = listQuestion<AssignmentFilter, AssignmentSort>({
  searched: true,
  sorts: { worker: 'CANDIDATE', jobTitle: 'JOB_TITLE', start: 'START_DATE', end: 'END_DATE' },
  filters: { status: 'status', running: 'running', location: 'locationId' },
});
