import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { JobOrderFilter, JobOrderSort } from '../../gql/graphql.ts';

/** The newest orders first, of every status. */
export const orderDefaults: GridQuery = {
  sort: [{ column: 'number', direction: 'desc' }],
  filters: {},
  search: '',
};

/** The list's question in the API's words. */
export const orderVariables = listQuestion<JobOrderFilter, JobOrderSort>({
  searched: true,
  sorts: {
    number: 'NUMBER',
    title: 'TITLE',
    start: 'START_DATE',
    status: 'STATUS',
    openings: 'OPENINGS',
  },
  filters: { status: 'status' },
});
