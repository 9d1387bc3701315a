import type { PermissionName } from '@stint/domain/access/permissions.ts';

/** By which the history names the devices that somebody was signed in with. */
export const DEVICES = 'devices';

/** What an account's history tells that no field shows as it is stored, and who may read it. */
export const toldOfAccounts: Readonly<Record<string, PermissionName>> = {
  preferences: 'account:manage',
  [DEVICES]: 'account:manage',
};
