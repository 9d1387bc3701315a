import type { PermissionName } from '../access/permissions.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

/** Permissions that are offered together. */
interface PermissionGroup {
  label: string;
  permissions: readonly PermissionName[];
}

/**
 * The permissions that a partner's token may have, as they are offered. What is missing is left out on
 * purpose, and so is whatever is added elsewhere: accounts, settings and background work are run by people;
 * undo, imports, saved views and activities belong to whoever did them; what is stored encrypted is no
 * program's business, masked or not.
 */
export const partnerPermissionGroups = [
  { label: 'Agency', permissions: ['agency:read', 'account:read', 'search:use'] },
  {
    label: 'Clients',
    permissions: [
      'client:read',
      'client:write',
      'contact:read',
      'contact:write',
      'location:read',
      'location:write',
    ],
  },
  { label: 'Job orders', permissions: ['job-order:read', 'job-order:write'] },
  {
    label: 'Candidates',
    permissions: [
      'candidate:read',
      'candidate:read-private',
      'candidate:write',
      'submission:read',
      'submission:write',
    ],
  },
  {
    label: 'Placements and hiring',
    permissions: [
      'placement:read',
      'placement:place',
      'placement:cancel',
      'placement:activate',
      'hiring:read',
      'hiring:hire',
      'hiring:cancel-placements',
      'hiring:update-checklist',
    ],
  },
  {
    label: 'Employees',
    permissions: ['employee:read', 'employee:read-private', 'employee:write', 'employee:terminate'],
  },
  {
    label: 'Assignments',
    permissions: [
      'assignment:read',
      'assignment:read-pay-rate',
      'assignment:read-bill-rate',
      'assignment:read-margin',
      'assignment:update',
      'assignment:approve',
      'assignment:cancel',
      'assignment:close',
      'assignment:reactivate',
    ],
  },
  {
    label: 'Time and expenses',
    permissions: ['shift:read', 'punch:read', 'timesheet:read', 'expense:read'],
  },
  {
    label: 'Tasks and history',
    permissions: ['task:read', 'task:write', 'activity:read', 'timeline:read'],
  },
] as const satisfies readonly PermissionGroup[];

/** A permission that a token may have. */
export type PartnerPermission = (typeof partnerPermissionGroups)[number]['permissions'][number];

/** All of them, in the order in which they are offered. */
export const partnerPermissions: readonly PartnerPermission[] = partnerPermissionGroups.flatMap(
  ({ permissions }) => permissions,
);

/**
 * Those that make sense for a token which is restricted to some clients: they are about records that have one
 * client. A person works for several clients, so candidates and employees are out of sight of such a token,
 * and a new client would be none of its own.
 */
const withinClients: ReadonlySet<PermissionName> = new Set<PartnerPermission>([
  'agency:read',
  'client:read',
  'contact:read',
  'contact:write',
  'location:read',
  'location:write',
  'job-order:read',
  'job-order:write',
  'submission:read',
  'placement:read',
  'assignment:read',
  'assignment:read-pay-rate',
  'assignment:read-bill-rate',
  'assignment:read-margin',
  'assignment:update',
  'assignment:approve',
  'assignment:cancel',
  'assignment:close',
  'assignment:reactivate',
  'shift:read',
  'punch:read',
  'timesheet:read',
  'expense:read',
]);

const offered: ReadonlySet<string> = new Set(partnerPermissions);

/** Whether a token may have this permission at all. */
export function isPartnerPermission(name: string): name is PartnerPermission {
  return offered.has(name);
}

/** Whether a token that is restricted to some clients may have it. */
export function isWithinClients(name: PermissionName): boolean {
  return withinClients.has(name);
}

/**
 * What a stored token may do now: what has been taken from the list since then counts no more.
 *
 * @param clientIds `null` for all clients
 */
export function effectivePermissions(
  stored: readonly string[],
  clientIds: readonly string[] | null,
): PartnerPermission[] {
  return stored
    .filter(isPartnerPermission)
    .filter((name) => clientIds === null || isWithinClients(name));
}

/** @returns the refusal, which names the permissions that do not go with a restriction to clients */
export function mustGoWithClients(
  chosen: readonly PermissionName[],
  clientIds: readonly string[] | null,
): Refusal | undefined {
  const names = clientIds === null ? [] : chosen.filter((name) => !isWithinClients(name));
  if (names.length === 0) return undefined;
  return refuse('TOKEN_BEYOND_CLIENTS', { permissions: names }, { field: 'permissions' });
}
