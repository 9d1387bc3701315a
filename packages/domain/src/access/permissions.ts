import { type NounPermission, nouns } from '../nouns.ts';

/**
 * All permissions, `noun:verb`, each with what it allows. A person's own session and password need no
 * permission except being signed in.
 */
const ownPermissions = {
  'agency:read': 'See the agency and its settings',
  'agency:configure': "Change the agency's settings",
  'account:read': 'See accounts of the agency by name',
  'account:manage': 'Create accounts, set preferences, reset passwords, deactivate, view as',
  'background-work:manage': 'See background work that failed, and run it again',

  'client:read': 'See clients',
  'client:write': 'Create and change clients',
  'contact:read': 'See contacts',
  'contact:read-private': "See a contact's phone and email",
  'contact:write': 'Create and change contacts',
  'location:read': 'See locations',
  'location:write': 'Create and change locations',
  'job-order:read': 'See job orders',
  'job-order:write': 'Create, change, hold, close, and reopen job orders',
  'job-order:submit': 'Submit a job order for review',
  'job-order:review': 'Open or decline a submitted job order',

  'candidate:read': 'See candidates',
  'candidate:read-private': "See a candidate's address, phone, email, and notes",
  'candidate:write': 'Create and change candidates',
  'submission:read': 'See submissions',
  'submission:write': 'Submit candidates, move submissions through their stages',
  'offer:read': 'See offers',
  'offer:write': 'Draft, extend, and settle offers',

  'placement:read': 'See placements',
  'placement:place': 'Place candidates',
  'placement:cancel': 'Cancel a pending first placement',
  'placement:activate': 'Activate a canceled placement',
  'hiring:read': 'See Hiring Management',
  'hiring:hire': 'Hire candidates',
  'hiring:cancel-placements': 'Cancel pending placements in Hiring Management',
  'hiring:update-checklist': 'Tick items of the new-hire checklist',

  'employee:read': 'See employees',
  'employee:read-private': "See an employee's address, birth date, phone, and email",
  'employee:write': 'Create and change employees',
  'employee:terminate': 'Terminate and rehire employees',

  'assignment:read': 'See assignments',
  'assignment:read-pay-rate': 'See pay rates',
  'assignment:read-bill-rate': 'See bill rates',
  'assignment:read-margin': 'See burden, margin, and markup',
  'assignment:update': 'Change dates, rates, and details of assignments',
  'assignment:approve': 'Approve assignments',
  'assignment:cancel': 'Cancel assignments',
  'assignment:close': 'Close assignments',
  'assignment:reactivate': 'Reactivate assignments',

  'shift:read': 'See shifts',
  'shift:write': 'Plan shifts',
  'shift:accept': 'Accept and decline open shifts',
  'punch:read': 'See when people clocked in and out',
  'punch:record': 'Clock in and out',
  'punch:correct': 'Correct punches',
  'timesheet:read': 'See timesheets',
  'timesheet:write': 'Enter and submit timesheets',
  'timesheet:approve': 'Approve and reject timesheets',
  'timesheet:remind': 'Remind employees of timesheets to submit',
  'expense:read': 'See expense reports',
  'expense:write': 'Enter and submit expense reports',
  'expense:approve': 'Approve and reject expense reports',
  'expense:remind': 'Remind contacts of expense reports to approve',
  'time-settings:write': "Change a client's time settings, and its alternates",
  'invoice:read': 'See invoices',
  'invoice:write': 'Create, deliver, and remove invoices; record payments',
  'payroll:export': 'Export payroll',

  'personal-data:read': 'See personal information kept for HR',
  'personal-data:request-change': 'Ask for a change of personal information',
  'tax-withholding:read': 'See tax withholding, masked',
  'tax-withholding:unmask': 'See Social Security numbers in full',
  'tax-withholding:request-change': 'Ask for a change of tax withholding',
  'direct-deposit:read': 'See direct deposit, masked',
  'direct-deposit:unmask': 'See bank numbers in full',
  'direct-deposit:request-change': 'Ask for a change of direct deposit',
  'document:read': 'See documents',
  'document:write': 'Add and remove documents',

  'report:assignments': 'Run the assignment report',
  'report:timesheets': 'Run the timesheet report',
  'report:business': 'See dashboards and business reports',
  'activity:read': 'See notes, calls, emails, and meetings of records',
  'activity:write': 'Record notes, calls, emails, and meetings',
  'timeline:read': 'See the history of a record',
  'change:undo': 'Undo a change',
  'import:run': 'Import records from files',
  'search:use': 'Search across all records',
  'saved-view:use': 'Save views of lists, and use those that colleagues share',
  'saved-view:manage': 'Delete views that colleagues share, and stop sharing them',
} as const;

export type PermissionName = keyof typeof ownPermissions | NounPermission;

const nounPermissions = Object.fromEntries(
  Object.values(nouns).flatMap((noun) =>
    Object.entries(noun.permissions).map(([name, { label }]) => [name, label]),
  ),
) as Record<NounPermission, string>;

/** Every permission with what it lets a person do. */
export const permissions: Readonly<Record<PermissionName, string>> = {
  ...ownPermissions,
  ...nounPermissions,
};

/** Whether this text is the name of a permission; for tokens and annotations that are read as text. */
export function isPermissionName(text: string): text is PermissionName {
  return Object.hasOwn(permissions, text);
}
