import { nouns } from '../nouns.ts';
import type { PermissionName } from './permissions.ts';
import type { StaffRole } from './staff-role.ts';

const everyStaff: readonly PermissionName[] = [
  'agency:read',
  'account:read',
  'client:read',
  'contact:read',
  'contact:read-private',
  'location:read',
  'job-order:read',
  'candidate:read',
  'candidate:read-private',
  'submission:read',
  'offer:read',
  'placement:read',
  'employee:read',
  'assignment:read',
  'assignment:read-pay-rate',
  'assignment:read-bill-rate',
  'assignment:read-margin',
  'shift:read',
  'punch:read',
  'report:business',
  'activity:read',
  'activity:write',
  'timeline:read',
  'change:undo',
  'search:use',
  'saved-view:use',
];

const frontOffice: readonly PermissionName[] = [
  ...everyStaff,
  'client:write',
  'contact:write',
  'location:write',
  'job-order:write',
  'job-order:review',
  'candidate:write',
  'submission:write',
  'offer:write',
  'placement:place',
  'placement:cancel',
  'placement:activate',
  'shift:write',
];

const backOffice: readonly PermissionName[] = [
  ...everyStaff,
  'hiring:read',
  'hiring:hire',
  'hiring:cancel-placements',
  'hiring:update-checklist',
  'employee:read-private',
  'employee:write',
  'employee:terminate',
  'assignment:update',
  'assignment:approve',
  'assignment:cancel',
  'assignment:close',
  'assignment:reactivate',
  'shift:write',
  'punch:correct',
  'timesheet:read',
  'timesheet:write',
  'timesheet:approve',
  'timesheet:remind',
  'expense:read',
  'expense:write',
  'expense:approve',
  'expense:remind',
  'time-settings:write',
  'invoice:read',
  'invoice:write',
  'payroll:export',
  'personal-data:read',
  'tax-withholding:read',
  'direct-deposit:read',
  'tax-withholding:unmask',
  'direct-deposit:unmask',
  'document:read',
  'document:write',
  'report:assignments',
  'report:timesheets',
  'import:run',
];

const allIn: readonly PermissionName[] = [...frontOffice, ...backOffice];

/**
 * What each staff role may do. The front office runs the CRM up to the placement; the back office
 * hires, runs assignments and money, and reads the CRM; only an administrator manages accounts.
 */
export const rolePermissions: Readonly<Record<StaffRole, ReadonlySet<PermissionName>>> = {
  FRONT_OFFICE: new Set([...frontOffice, ...ofNouns('FRONT_OFFICE')]),
  BACK_OFFICE: new Set([...backOffice, ...ofNouns('BACK_OFFICE')]),
  ALL_IN: new Set([...allIn, ...ofNouns('ALL_IN')]),
  ADMIN: new Set([
    ...allIn,
    'account:manage',
    'agency:configure',
    'background-work:manage',
    'saved-view:manage',
    ...ofNouns('ADMIN'),
  ]),
};

/** What the nouns themselves declare for a role. */
function ofNouns(role: StaffRole): PermissionName[] {
  return Object.values(nouns).flatMap((noun) =>
    Object.entries(noun.permissions).flatMap(([name, { roles }]) =>
      roles.includes(role) ? [name as PermissionName] : [],
    ),
  );
}
