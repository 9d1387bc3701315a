import type { PermissionName } from './permissions.ts';
import type {
  ClientPortalPreferences,
  EmployeePortalPreferences,
  EmployeePortalSection,
} from './preferences.ts';
import { rolePermissions } from './roles.ts';
import type { StaffRole } from './staff-role.ts';
import { systemPermissions } from './system.ts';
import type { Labels } from '../kernel/labels.ts';

export const viewerKindLabels = {
  STAFF: 'Staff',
  EMPLOYEE: 'Employee self-service',
  CLIENT_CONTACT: 'Customer self-service',
  PARTNER: 'Partner token',
} as const satisfies Labels<string>;

export type ViewerKind = keyof typeof viewerKindLabels;

/** Who makes a request, within one agency: a person or a partner, or the system in a background job. */
export type Viewer = SignedInViewer | { kind: 'SYSTEM' };

/** The viewers that can have a session or a token. */
export type SignedInViewer =
  | { kind: 'STAFF'; accountId: string; role: StaffRole }
  | {
      kind: 'EMPLOYEE';
      accountId: string;
      employeeId: string;
      preferences: EmployeePortalPreferences;
    }
  | {
      kind: 'CLIENT_CONTACT';
      accountId: string;
      contactId: string;
      clientId: string;
      preferences: ClientPortalPreferences;
      /** Contacts for whom they stand in today: these people's time and expenses are theirs too (T-8). */
      standsInFor?: readonly string[];
    }
  | {
      kind: 'PARTNER';
      tokenId: string;
      permissions: readonly PermissionName[];
      /** The only clients that the token is for; `null` for the whole agency. */
      clientIds: readonly string[] | null;
    };

/** What this viewer may do. `null` is a person who is not signed in and may do nothing. */
export function permissionsOf(viewer: Viewer | null): ReadonlySet<PermissionName> {
  if (viewer === null) return new Set();
  switch (viewer.kind) {
    case 'STAFF':
      return rolePermissions[viewer.role];
    case 'EMPLOYEE':
      return employeePermissions(viewer.preferences);
    case 'CLIENT_CONTACT':
      return contactPermissions(viewer.preferences);
    case 'PARTNER':
      return new Set(viewer.permissions);
    case 'SYSTEM':
      return systemPermissions;
  }
}

/** Employees who work on an assignment see it, with their own pay (S-18). */
const ownAssignments: readonly PermissionName[] = ['assignment:read', 'assignment:read-pay-rate'];

const employeePortalSectionPermissions: Readonly<
  Record<EmployeePortalSection, readonly PermissionName[]>
> = {
  timesheets: [...ownAssignments, 'punch:read', 'timesheet:read', 'timesheet:write'],
  timeClock: [...ownAssignments, 'shift:read', 'punch:read', 'punch:record'],
  expenses: [...ownAssignments, 'expense:read', 'expense:write'],
  schedule: [...ownAssignments, 'shift:read', 'shift:accept'],
  personalInformation: [
    'employee:read',
    'employee:read-private',
    'personal-data:read',
    'personal-data:request-change',
    'change-request:read',
  ],
  taxWithholding: ['tax-withholding:read', 'tax-withholding:request-change', 'change-request:read'],
  directDeposit: ['direct-deposit:read', 'direct-deposit:request-change', 'change-request:read'],
  documents: ['document:read'],
};

function employeePermissions({ sections }: EmployeePortalPreferences): ReadonlySet<PermissionName> {
  return new Set([
    'agency:read',
    ...sections.flatMap((section) => employeePortalSectionPermissions[section]),
  ]);
}

/**
 * Ensures S-13: no permission here shows pay rate, margin or private data, and the bill rate requires billing
 * management or the agency's setting. The colleagues are listed for whoever submits orders, who chooses among them; the
 * records that others see name those who are on them.
 */
function contactPermissions(preferences: ClientPortalPreferences): ReadonlySet<PermissionName> {
  const { jobOrders, assignments, timesheets, expenses, reports } = preferences;
  const seesTimesheets = timesheets.access !== 'NONE';
  const seesAssignments = assignments !== 'NONE';
  const granted: [boolean, readonly PermissionName[]][] = [
    [true, ['agency:read', 'client:read', 'location:read']],
    [jobOrders.access !== 'NONE', ['job-order:read']],
    [jobOrders.access === 'CREATE', ['job-order:submit', 'contact:read']],
    [seesAssignments, ['assignment:read', 'shift:read', 'punch:read']],
    [seesTimesheets, ['timesheet:read']],
    [timesheets.access === 'APPROVE', ['timesheet:approve']],
    [expenses.access !== 'NONE', ['expense:read']],
    [expenses.access === 'APPROVE', ['expense:approve']],
    [preferences.billingManagement, ['invoice:read', 'assignment:read-bill-rate']],
    [preferences.showBillAmounts && seesTimesheets, ['assignment:read-bill-rate']],
    [reports.timesheets && seesTimesheets, ['report:timesheets']],
    [reports.assignments && seesAssignments, ['report:assignments']],
  ];
  return new Set(granted.flatMap(([given, names]) => (given ? names : [])));
}
