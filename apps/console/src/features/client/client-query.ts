import { listQuestion, ME } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { ClientFilter, ClientSort } from '../../gql/graphql.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';
import { oneOfTwo } from '../../record/filter/yes-no-filter.ts';

export const clientDefaults: GridQuery = {
  sort: [{ column: 'name', direction: 'asc' }],
  filters: {},
  search: '',
};

/** The views that everybody has. */
export const clientViews: readonly SavedView[] = [
  { name: 'All clients', query: clientDefaults },
  { name: 'Mine', query: { ...clientDefaults, filters: { owner: [ME] } } },
  {
    name: 'Not contacted in 30 days',
    query: {
      ...clientDefaults,
      sort: [{ column: 'lastContacted', direction: 'asc' }],
      filters: { lastContacted: ['not-30'] },
    },
  },
];

/** The grid's question in the API's words. */
export const clientVariables = listQuestion<ClientFilter, ClientSort>({
  searched: true,
  sorts: { name: 'NAME', created: 'CREATED_AT', lastContacted: 'LAST_CONTACTED' },
  filters: {
    industry: 'industry',
    accountingCustomer: (value) => ({ accountingCustomer: oneOfTwo(value) }),
    paymentTerms: 'paymentTermsDays',
    phone: 'phone',
    owner: 'ownerId',
    created: 'created',
    modified: 'modified',
    lastContacted: lastContactedFilter,
  },
});
