import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { HiringFilter, HiringSort } from '../../gql/graphql.ts';
import { oneOfTwo } from '../../record/filter/yes-no-filter.ts';

export const hiringDefaults: GridQuery = {
  sort: [{ column: 'candidate', direction: 'asc' }],
  filters: {},
  search: '',
};

/** By the first day of work. */
const hiring = (filters: GridQuery['filters']): GridQuery => ({
  ...hiringDefaults,
  sort: [{ column: 'starts', direction: 'asc' }],
  filters,
});

/** The views that everybody has. */
export const hiringViews: readonly SavedView[] = [
  { name: 'Everyone waiting', query: hiringDefaults },
  { name: 'Mine', query: hiring({ owner: [ME] }) },
  { name: 'Starts this week', query: hiring({ starts: { days: 'this-week' } }) },
  { name: 'Ready to hire', query: hiring({ checklist: ['complete'] }) },
];

/** The grid's question in the API's words. */
export const hiringVariables = listQuestion<HiringFilter, HiringSort>({
  searched: true,
  sorts: {
    candidate: 'NAME',
    checklist: 'MISSING',
    starts: 'FIRST_DAY',
    since: 'SINCE',
    number: 'NUMBER',
  },
  filters: {
    placements: 'placement',
    client: 'clientId',
    jobType: 'jobType',
    checklist: (value) => ({ complete: oneOfTwo(value, 'complete') }),
    starts: 'starts',
    since: 'since',
    owner: 'ownerId',
  },
});
