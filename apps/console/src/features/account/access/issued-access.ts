import type { AccountKind } from '../../../gql/graphql.ts';

/** How the owner of an account gets in from now on, or why there is no way yet. */
export type IssuedAccess = {
  id: string;
  /** The person's name. */
  name: string;
  kind: AccountKind;
  userName: string | null;
  /** Generated, known only now. */
  password: string | null;
  /** Where a one-time link was sent to instead. */
  invitedAddress: string | null;
  /** Why nothing was issued. */
  refusals: readonly string[];
};

const doors: Readonly<Record<AccountKind, string>> = {
  STAFF: 'console',
  EMPLOYEE: 'ess',
  CLIENT_CONTACT: 'portal',
};

/** The address of the page where such an account signs in. */
export const signInAddress = (kind: AccountKind): string =>
  `${window.location.origin}/${doors[kind]}`;
