import type { AccountKind } from '../../gql/graphql.ts';

/** What the ways to sign in are called. */
export const accountKindLabels: Readonly<Record<AccountKind, string>> = {
  STAFF: 'Staff',
  EMPLOYEE: 'Employee self-service',
  CLIENT_CONTACT: 'Customer self-service',
};
