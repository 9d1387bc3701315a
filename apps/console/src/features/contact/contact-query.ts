import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { ContactFilter, ContactSort } from '../../gql/graphql.ts';
import { lastContactedFilter } from '../../record/last-contacted.ts';
import { oneOfTwo } from '../../record/filter/yes-no-filter.ts';

export const contactDefaults: GridQuery = {
  sort: [{ column: 'name', direction: 'asc' }],
  filters: {},
  search: '',
};

/** The views that everybody has. */
export const contactViews: readonly SavedView[] = [
  { name: 'All contacts', query: contactDefaults },
  {
    name: 'Not contacted in 30 days',
    query: {
      ...contactDefaults,
      sort: [{ column: 'lastContacted', direction: 'asc' }],
      filters: { lastContacted: ['not-30'] },
    },
  },
];

/** The grid's question in the API's words. */
export const contactVariables = listQuestion<ContactFilter, ContactSort>({
  searched: true,
  sorts: { name: 'NAME', client: 'CLIENT', lastContacted: 'LAST_CONTACTED' },
  filters: {
    title: 'title',
    client: 'clientId',
    email: 'email',
    phone: 'phone',
    onAccountingCustomer: (value) => ({ onAccountingCustomer: oneOfTwo(value) }),
    lastContacted: lastContactedFilter,
  },
});
