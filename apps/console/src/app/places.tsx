import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import {
  IconAddressBook,
  IconAt,
  IconBriefcase,
  IconBuilding,
  IconCalendarTime,
  IconCalendarWeek,
  IconClipboardCheck,
  IconClock,
  IconFileImport,
  IconFileText,
  IconHome,
  IconIdBadge2,
  IconKey,
  IconListCheck,
  IconMail,
  IconMapPin,
  IconMessages,
  IconRefreshAlert,
  IconReceipt,
  IconReplace,
  IconSettings,
  IconUserCheck,
  IconUserPlus,
  IconUserSearch,
  IconUserShield,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { ComponentType } from 'react';

/** A screen of the console that one can go to: a grid with its records. */
export type Place = {
  /** The path of its grid; a record stands at `path/<global id>`. */
  path: `/${string}`;
  /** Its screen, loaded when it is first opened. */
  page: () => Promise<{ default: ComponentType }>;
  /** It shows no records, so it has no addresses below its own. */
  withoutRecords?: true;
  label: string;
  /** Where it stands in the navigation, null above all sections; a place without one is reached through records. */
  section?: 'CRM' | 'HRM' | 'Accounting' | 'Admin' | null;
  /** Which place of the navigation it belongs to, where it is none itself. */
  within?: `/${string}`;
  icon: Icon;
  /** Without it the place is not offered. The server decides about the rows all the same. */
  permission: PermissionName;
  /** Which records open here. */
  records?: IdentifiedType;
  /** What making a new one is called, and who may. Opens `path?panel=new`. */
  create?: { label: string; permission: PermissionName };
  /** Shows how much waits there; loaded after the first screen. */
  badge?: ComponentType;
};

/** Routes, navigation, ⌘K, titles and links to records are made from this one list. */
export const places = [
  {
    path: '/home',
    page: () => import('../features/home/home-page.tsx'),
    withoutRecords: true,
    label: 'Home',
    section: null,
    icon: IconHome,
    permission: 'agency:read',
  },
  {
    path: '/job-orders',
    page: () => import('../features/job-order/job-order-page.tsx'),
    label: 'Job orders',
    section: 'CRM',
    icon: IconBriefcase,
    permission: 'job-order:read',
    records: 'JobOrder',
    create: { label: 'New job order', permission: 'job-order:write' },
  },
  {
    path: '/candidates',
    page: () => import('../features/candidate/candidate-page.tsx'),
    label: 'Candidates',
    section: 'CRM',
    icon: IconUserSearch,
    permission: 'candidate:read',
    records: 'Candidate',
    create: { label: 'New candidate', permission: 'candidate:write' },
  },
  {
    path: '/clients',
    page: () => import('../features/client/client-page.tsx'),
    label: 'Clients',
    section: 'CRM',
    icon: IconBuilding,
    permission: 'client:read',
    records: 'Client',
    create: { label: 'New client', permission: 'client:write' },
  },
  {
    path: '/contacts',
    page: () => import('../features/contact/contact-page.tsx'),
    label: 'Contacts',
    section: 'CRM',
    icon: IconAddressBook,
    permission: 'contact:read',
    records: 'Contact',
    create: { label: 'New contact', permission: 'contact:write' },
  },
  {
    path: '/locations',
    page: () => import('../features/location/location-page.tsx'),
    label: 'Locations',
    section: 'CRM',
    icon: IconMapPin,
    permission: 'location:read',
    records: 'Location',
    create: { label: 'New location', permission: 'location:write' },
  },
  {
    path: '/tasks',
    page: () => import('../features/task/task-page.tsx'),
    label: 'My tasks',
    section: 'CRM',
    icon: IconListCheck,
    permission: 'task:read',
    records: 'Task',
    create: { label: 'New task', permission: 'task:write' },
    badge: lazy(() => import('@stint/spa-kit/record/task/due-tasks-badge.tsx')),
  },
  {
    path: '/activities',
    page: () => import('../features/activity/activity-page.tsx'),
    label: 'Activities',
    section: 'CRM',
    icon: IconMessages,
    permission: 'activity:read',
    records: 'Activity',
  },
  {
    path: '/mentions',
    page: () => import('../features/activity/mention-page.tsx'),
    label: 'Mentions',
    section: 'CRM',
    icon: IconAt,
    permission: 'activity:read',
  },
  {
    path: '/hiring',
    page: () => import('../features/hiring/hiring-page.tsx'),
    label: 'Hiring Management',
    section: 'HRM',
    icon: IconClipboardCheck,
    permission: 'hiring:read',
  },
  {
    path: '/employees',
    page: () => import('../features/employee/employee-page.tsx'),
    label: 'Employees',
    section: 'HRM',
    icon: IconUsers,
    permission: 'employee:read',
    records: 'Employee',
  },
  {
    path: '/change-requests',
    page: () => import('../features/change-request/change-request-page.tsx'),
    label: 'Change requests',
    section: 'HRM',
    icon: IconReplace,
    permission: 'change-request:read',
    records: 'ChangeRequest',
  },
  {
    path: '/documents',
    page: () => import('../features/document/document-page.tsx'),
    label: 'Documents',
    section: 'HRM',
    icon: IconFileText,
    permission: 'document:read',
    records: 'Document',
  },
  {
    path: '/assignments',
    page: () => import('../features/assignment/assignment-page.tsx'),
    label: 'Assignments',
    section: 'Accounting',
    icon: IconIdBadge2,
    permission: 'assignment:read',
    records: 'Assignment',
  },
  {
    path: '/schedule',
    page: () => import('../features/schedule/schedule-page.tsx'),
    label: 'Schedule',
    section: 'Accounting',
    icon: IconCalendarWeek,
    permission: 'shift:read',
    records: 'Shift',
    create: { label: 'New shift', permission: 'shift:write' },
  },
  {
    path: '/whos-working',
    page: () => import('../features/who-is-working/who-is-working-page.tsx'),
    withoutRecords: true,
    label: 'Who’s Working',
    section: 'Accounting',
    icon: IconUserCheck,
    permission: 'punch:read',
  },
  {
    path: '/timesheets',
    page: () => import('../features/timesheet/timesheet-page.tsx'),
    label: 'Time',
    section: 'Accounting',
    icon: IconCalendarTime,
    permission: 'timesheet:read',
    records: 'Timesheet',
    create: { label: 'New timesheet', permission: 'timesheet:write' },
  },
  {
    path: '/expenses',
    page: () => import('../features/expense/expense-page.tsx'),
    label: 'Expenses',
    section: 'Accounting',
    icon: IconReceipt,
    permission: 'expense:read',
    records: 'ExpenseReport',
    create: { label: 'New expense report', permission: 'expense:write' },
  },
  {
    path: '/punches',
    page: () => import('../features/punch/punch-page.tsx'),
    label: 'Punches',
    section: 'Accounting',
    icon: IconClock,
    permission: 'punch:correct',
    records: 'Punch',
  },
  {
    path: '/import',
    page: () => import('../features/import/import-page.tsx'),
    label: 'Import',
    section: 'Admin',
    icon: IconFileImport,
    permission: 'import:run',
    records: 'ImportRun',
  },
  {
    path: '/accounts',
    page: () => import('../features/account/account-page.tsx'),
    label: 'User management',
    section: 'Admin',
    icon: IconUserShield,
    permission: 'account:manage',
    records: 'Account',
    create: { label: 'New staff user', permission: 'account:manage' },
  },
  {
    path: '/partner-tokens',
    page: () => import('../features/partner-token/partner-token-page.tsx'),
    label: 'Partner tokens',
    section: 'Admin',
    icon: IconKey,
    permission: 'partner-token:manage',
    records: 'PartnerToken',
    create: { label: 'New partner token', permission: 'partner-token:manage' },
  },
  {
    path: '/mails',
    page: () => import('../features/mail/mail-page.tsx'),
    label: 'Email',
    section: 'Admin',
    icon: IconMail,
    permission: 'mail:read',
    records: 'Mail',
  },
  {
    path: '/background-work',
    page: () => import('../features/background-work/background-work-page.tsx'),
    withoutRecords: true,
    label: 'Background work',
    section: 'Admin',
    icon: IconRefreshAlert,
    permission: 'background-work:manage',
  },
  {
    path: '/settings',
    page: () => import('../features/settings/settings-page.tsx'),
    withoutRecords: true,
    label: 'Settings',
    section: 'Admin',
    icon: IconSettings,
    permission: 'agency:configure',
  },
  {
    path: '/submissions',
    page: () => import('../features/submission/submission-page.tsx'),
    label: 'Manage Submissions',
    within: '/job-orders',
    icon: IconUserCheck,
    permission: 'submission:read',
  },
  {
    path: '/place',
    page: () => import('../features/placement/place-page.tsx'),
    label: 'Place candidate',
    within: '/job-orders',
    icon: IconUserPlus,
    permission: 'placement:place',
  },
  {
    path: '/placements',
    page: () => import('../features/placement/placement-page.tsx'),
    label: 'Placement details',
    within: '/job-orders',
    icon: IconUserCheck,
    permission: 'placement:read',
    records: 'Placement',
  },
] as const satisfies readonly Place[];

export type PlacePath = (typeof places)[number]['path'];

/** The places that are opened without a record: those of the navigation. */
export const offeredPlaces = places.filter((place) => 'section' in place);
