import type { PermissionName } from './permissions.ts';

/** The name of the system in the history, when it changes a record by itself, such as on a schedule. */
export const systemName = 'Stint';

/**
 * What the system may do in background jobs. It reads what it has to mail or remind about. If a job
 * uses a command, add the permission that the history records for it here, so that this list shows
 * everything that happens to records without a person. With it the system does only those actions that are
 * declared `system: true`.
 */
export const systemPermissions: ReadonlySet<PermissionName> = new Set<PermissionName>([
  'agency:read',
  'account:read',
  'client:read',
  'contact:read',
  'location:read',
  'job-order:read',
  'candidate:read',
  'submission:read',
  'offer:read',
  'placement:read',
  'hiring:read',
  'employee:read',
  'assignment:read',
  'shift:read',
  'punch:read',
  'timesheet:read',
  'expense:read',
  'invoice:read',
  // Accounts end with an employment, or when their contact leaves the accounting customer.
  'account:manage',
  // Mail is delivered, or not.
  'mail:send',
  // Marks requests as conflicting.
  'change-request:decide',
  // Reminders.
  'task:write',
  // Plans shifts from schedules, and records that they were worked.
  'shift:write',
  // Begins timesheets, reminds of them, flags later punches.
  'timesheet:write',
  'expense:write',
  // Approves without a person, asks others to approve.
  'timesheet:approve',
  'expense:approve',
]);
