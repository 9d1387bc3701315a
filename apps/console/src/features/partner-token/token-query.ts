import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { PartnerTokenFilter, PartnerTokenSort } from '../../gql/graphql.ts';

/** By name. */
export const tokenDefaults: GridQuery = {
  sort: [{ column: 'name', direction: 'asc' }],
  filters: {},
  search: '',
};

/** The views that everybody has. */
export const tokenViews: readonly SavedView[] = [
  { name: 'All tokens', query: tokenDefaults },
  {
    name: 'Active, next to expire',
    query: {
      sort: [{ column: 'expires', direction: 'asc' }],
      filters: { status: ['ACTIVE'] },
      search: '',
    },
  },
];

/** The grid's question in the API's words. */
export const tokenVariables = listQuestion<PartnerTokenFilter, PartnerTokenSort>({
  sorts: { name: 'NAME', expires: 'EXPIRES_ON' },
  filters: {
    name: 'name',
    prefix: 'prefix',
    permissions: 'permissions',
    clients: 'clientId',
    status: 'status',
    expires: 'expires',
    lastUsed: 'lastUsed',
  },
});
