import { choiceFilter, datesFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { HiringCandidatesQueryVariables, HiringSort, JobType } from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';

export const hiringDefaults: GridQuery = {
  sort: { column: 'candidate', direction: 'asc' },
  filters: {},
  search: '',
};

const sorts: Readonly<Record<string, HiringSort>> = {
  candidate: 'NAME',
  starts: 'FIRST_DAY',
  since: 'SINCE',
  number: 'NUMBER',
};

/** The grid's question in the API's words. */
export function hiringVariables({
  sort,
  filters,
  search,
}: GridQuery): Pick<HiringCandidatesQueryVariables, 'filter' | 'orderBy'> {
  return {
    filter: {
      search: search || undefined,
      jobType: choiceFilter(filters, 'jobType') as JobType[] | undefined,
      startsBy: datesFilter(filters, 'starts')?.to,
    },
    orderBy: orderOf(sort, sorts),
  };
}
