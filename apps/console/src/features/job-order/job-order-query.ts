import { choiceFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type {
  JobOrderSort,
  JobOrderStatus,
  JobOrdersQueryVariables,
  JobType,
} from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';

/** The grid begins with what is being worked on, the newest first. */
export const jobOrderDefaults: GridQuery = {
  sort: { column: 'number', direction: 'desc' },
  filters: { status: ['NEEDS_REVIEW', 'OPEN', 'ON_HOLD'] },
  search: '',
};

const sorts: Readonly<Record<string, JobOrderSort>> = {
  number: 'NUMBER',
  title: 'TITLE',
  client: 'CLIENT',
  openings: 'OPENINGS',
  candidates: 'SUBMISSIONS',
  start: 'START_DATE',
  status: 'STATUS',
  created: 'CREATED_AT',
  lastContacted: 'LAST_CONTACTED',
};

/** The grid's question in the API's words. */
export function jobOrderVariables({
  sort,
  filters,
  search,
}: GridQuery): Pick<JobOrdersQueryVariables, 'filter' | 'orderBy'> {
  return {
    filter: {
      ...lastContactedFilter(choiceFilter(filters, 'lastContacted')?.[0]),
      status: choiceFilter(filters, 'status') as JobOrderStatus[] | undefined,
      jobType: choiceFilter(filters, 'jobType') as JobType[] | undefined,
      search: search || undefined,
      unfilled: unfilledIn(choiceFilter(filters, 'openings')),
    },
    orderBy: orderOf(sort, sorts),
  };
}

/** Both choices are none: every order has openings or has none. */
function unfilledIn(chosen: readonly string[] | undefined): boolean | undefined {
  return chosen?.length === 1 ? chosen[0] === 'unfilled' : undefined;
}
