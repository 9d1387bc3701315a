import type { PermissionName } from '@stint/domain/access/permissions.ts';

/** By which the history names the devices that somebody was signed in with. */
export const SIGNED_IN_WITH = 'signed_in_with';

/** What an account's history tells that no field shows as it is stored, and who may read it. */
export const toldOfAccounts: Readonly<Record<string, PermissionName>> = {
  preferences: 'account:manage',
  [SIGNED_IN_WITH]: 'account:manage',
};
