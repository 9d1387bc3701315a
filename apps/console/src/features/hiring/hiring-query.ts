import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { FilterRange, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { HiringFilter, HiringSort } from '../../gql/graphql.ts';

export const hiringDefaults: GridQuery = {
  sort: [{ column: 'candidate', direction: 'asc' }],
  filters: {},
  search: '',
};

/** The grid's question in the API's words. */
export const hiringVariables = listQuestion<HiringFilter, HiringSort>({
  searched: true,
  sorts: { candidate: 'NAME', starts: 'FIRST_DAY', since: 'SINCE', number: 'NUMBER' },
  filters: {
    jobType: 'jobType',
    starts: (value) => ({ startsBy: (value as FilterRange).to }),
  },
});
