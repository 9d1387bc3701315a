import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { CandidateFilter, CandidateSort } from '../../gql/graphql.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';

export const candidateDefaults: GridQuery = {
  sort: [{ column: 'name', direction: 'asc' }],
  filters: {},
  search: '',
};

/** The views that everybody has. */
export const candidateViews: readonly SavedView[] = [
  { name: 'All candidates', query: candidateDefaults },
  { name: 'Mine', query: { ...candidateDefaults, filters: { owner: [ME] } } },
  {
    name: 'Available this week',
    query: {
      ...candidateDefaults,
      sort: [{ column: 'available', direction: 'asc' }],
      filters: { status: ['ACTIVELY_SEARCHING'], available: { days: 'this-week' } },
    },
  },
  {
    name: 'Added in the last 7 days',
    query: {
      ...candidateDefaults,
      sort: [{ column: 'added', direction: 'desc' }],
      filters: { added: { days: 'last-7' } },
    },
  },
];

/** The grid's question in the API's words. */
export const candidateVariables = listQuestion<CandidateFilter, CandidateSort>({
  searched: true,
  sorts: {
    name: 'NAME',
    status: 'STATUS',
    available: 'AVAILABLE_FROM',
    added: 'ADDED_ON',
    number: 'NUMBER',
    lastContacted: 'LAST_CONTACTED',
  },
  filters: {
    status: 'status',
    skills: 'skills',
    city: 'city',
    region: 'region',
    available: 'available',
    desiredPay: 'desiredPay',
    email: 'email',
    phone: 'phone',
    owner: 'ownerId',
    source: 'source',
    added: 'added',
    lastContacted: lastContactedFilter,
  },
});
