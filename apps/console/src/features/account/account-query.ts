import { filterFields, listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { AccountFilter, AccountKind, AccountSort } from '../../gql/graphql.ts';

const accounts = (filters: GridQuery['filters']): GridQuery => ({
  sort: [{ column: 'name', direction: 'asc' }],
  filters,
  search: '',
});

const ofKind = (kind: AccountKind) => accounts({ kind: [kind] });

/** The grid begins with everybody, by name. */
export const accountDefaults = accounts({});

/** Who could sign in and never has. */
export const accountsNeverUsed = accounts({
  lastSignIn: { empty: true },
  status: { not: ['DEACTIVATED'] },
});

/** The views that everybody has. */
export const accountViews: readonly SavedView[] = [
  { name: 'All accounts', query: accountDefaults },
  { name: 'Staff', query: ofKind('STAFF') },
  { name: 'Employee self-service', query: ofKind('EMPLOYEE') },
  { name: 'Customer self-service', query: ofKind('CLIENT_CONTACT') },
  { name: 'Never signed in', query: accountsNeverUsed },
];

/** The grid's question in the API's words. */
export const accountVariables = listQuestion<AccountFilter, AccountSort>({
  searched: true,
  sorts: {
    name: 'NAME',
    userName: 'USER_NAME',
    status: 'STATUS',
    lastSignIn: 'LAST_SIGN_IN',
  },
  filters: {
    name: 'displayName',
    userName: 'userName',
    kind: 'kind',
    role: 'role',
    status: 'status',
    person: 'clientId',
    email: 'email',
    failedAttempts: 'failedAttempts',
    lastSignIn: (value, asking) =>
      typeof value === 'object' && 'empty' in value
        ? { hasNeverSignedIn: value.empty }
        : filterFields('lastSignIn', value, asking),
  },
});
