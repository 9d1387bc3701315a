import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { JobOrderFilter, JobOrderSort } from '../../gql/graphql.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';
import { oneOfTwo } from '../../record/filter/yes-no-filter.ts';

/** The grid begins with what is being worked on, the newest first. */
export const jobOrderDefaults: GridQuery = {
  sort: [{ column: 'number', direction: 'desc' }],
  filters: { status: ['NEEDS_REVIEW', 'OPEN', 'ON_HOLD'] },
  search: '',
};

const openOnes = { status: ['OPEN'], openings: ['unfilled'] } as const;

/** The views that everybody has. */
export const jobOrderViews: readonly SavedView[] = [
  { name: 'In progress', query: jobOrderDefaults },
  {
    name: 'Mine',
    query: { ...jobOrderDefaults, filters: { ...jobOrderDefaults.filters, owner: [ME] } },
  },
  {
    name: 'Unfilled, starting in 14 days',
    query: {
      ...jobOrderDefaults,
      sort: [{ column: 'start', direction: 'asc' }],
      filters: { ...openOnes, start: { days: 'next-14' } },
    },
  },
  {
    name: 'Without an owner',
    query: {
      ...jobOrderDefaults,
      filters: { ...jobOrderDefaults.filters, owner: { empty: true } },
    },
  },
];

/** The grid's question in the API's words. */
export const jobOrderVariables = listQuestion<JobOrderFilter, JobOrderSort>({
  searched: true,
  sorts: {
    number: 'NUMBER',
    title: 'TITLE',
    client: 'CLIENT',
    openings: 'OPENINGS',
    candidates: 'SUBMISSIONS',
    start: 'START_DATE',
    status: 'STATUS',
    created: 'CREATED_AT',
    lastContacted: 'LAST_CONTACTED',
  },
  filters: {
    title: 'title',
    client: 'clientId',
    status: 'status',
    jobType: 'jobType',
    location: 'locationId',
    candidates: 'submissions',
    openings: (value) => ({ unfilled: oneOfTwo(value, 'unfilled') }),
    pay: 'payRate',
    bill: 'billRate',
    start: 'start',
    end: 'end',
    owner: 'ownerId',
    created: 'created',
    lastContacted: lastContactedFilter,
  },
});
