import { choiceFilter, datesFilter, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type {
  AssignmentSort,
  AssignmentStatus,
  AssignmentsQueryVariables,
  JobType,
} from '../../gql/graphql.ts';
import { orderOf } from '@stint/spa-kit/record/list/order-of.ts';

/** the grid begins with what is active or needs approval, the newest first. */
export const assignmentDefaults: GridQuery = {
  sort: { column: 'number', direction: 'desc' },
  filters: { status: ['ACTIVE', 'NEEDS_APPROVAL'] },
  search: '',
};

const sorts: Readonly<Record<string, AssignmentSort>> = {
  employee: 'CANDIDATE',
  client: 'CLIENT',
  jobTitle: 'JOB_TITLE',
  status: 'STATUS',
  start: 'START_DATE',
  end: 'END_DATE',
  number: 'NUMBER',
  created: 'CREATED_AT',
  modified: 'UPDATED_AT',
};

/** The grid's question in the API's words. */
export function assignmentVariables({
  sort,
  filters,
  search,
}: GridQuery): Pick<AssignmentsQueryVariables, 'filter' | 'orderBy'> {
  const start = datesFilter(filters, 'start');
  const end = datesFilter(filters, 'end');
  return {
    filter: {
      status: choiceFilter(filters, 'status') as AssignmentStatus[] | undefined,
      jobType: choiceFilter(filters, 'jobType') as JobType[] | undefined,
      search: search || undefined,
      startFrom: start?.from,
      startTo: start?.to,
      endFrom: end?.from,
      endTo: end?.to,
    },
    orderBy: orderOf(sort, sorts),
  };
}
