import type { PortalPlace } from '@stint/spa-kit/portal/portal-place.ts';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import {
  IconBriefcase,
  IconClock,
  IconClockEdit,
  IconFileText,
  IconHome,
  IconId,
  IconReceipt,
  IconCalendarWeek,
  IconUserCircle,
} from '@tabler/icons-react';
import { changePaths } from '../features/my-data/change-paths.ts';
import type { EmployeePortalTexts } from '@stint/messages/screen/employee-portal.ts';
import HomePage from './home/home-page.tsx';

/**
 * Every screen of the employee portal. An employee has those that their sections permit; whose employment has ended
 * finds the own documents where the home page was (S-5).
 */
export function placesIn(
  { sections }: EmployeePortalTexts,
  { isFormerEmployee }: Pick<Viewer, 'isFormerEmployee'>,
): readonly PortalPlace[] {
  return [
    {
      path: '/',
      page: async () => ({ default: HomePage }),
      ...(!isFormerEmployee && {
        navigation: { label: sections.home, icon: <IconHome size={22} aria-hidden /> },
      }),
    },
    {
      path: '/clock',
      page: () => import('../features/clock/clock-page.tsx'),
      isKept: true,
      permission: 'punch:record',
      navigation: { label: sections.clock, icon: <IconClock size={22} aria-hidden /> },
    },
    {
      path: '/schedule',
      page: () => import('../features/schedule/schedule-page.tsx'),
      // Comes with the section Schedule alone; shifts are seen with others too.
      permission: 'shift:accept',
      navigation: { label: sections.schedule, icon: <IconCalendarWeek size={22} aria-hidden /> },
    },
    {
      path: '/timesheets',
      page: () => import('../features/timesheet/list/timesheets-page.tsx'),
      permission: 'timesheet:read',
      navigation: { label: sections.timesheets, icon: <IconClockEdit size={22} aria-hidden /> },
    },
    {
      path: '/timesheets/$id',
      page: () => import('../features/timesheet/sheet/timesheet-page.tsx'),
      permission: 'timesheet:read',
    },
    {
      path: '/expenses',
      page: () => import('../features/expense/list/expenses-page.tsx'),
      permission: 'expense:read',
      navigation: { label: sections.expenses, icon: <IconReceipt size={22} aria-hidden /> },
    },
    {
      path: '/expenses/$id',
      page: () => import('../features/expense/report/report-page.tsx'),
      permission: 'expense:read',
    },
    {
      path: '/assignments',
      page: () => import('./assignment/assignments-page.tsx'),
      permission: 'assignment:read',
      navigation: { label: sections.assignments, icon: <IconBriefcase size={22} aria-hidden /> },
    },
    {
      path: '/my-data',
      page: () => import('../features/my-data/my-data-page.tsx'),
      permission: 'change-request:read',
      navigation: { label: sections.myData, icon: <IconId size={22} aria-hidden /> },
    },
    {
      path: changePaths.PERSONAL_INFORMATION,
      page: () => import('../features/my-data/personal-information/personal-form.tsx'),
      permission: 'personal-data:request-change',
    },
    {
      path: changePaths.TAX_WITHHOLDING,
      page: () => import('../features/my-data/tax-withholding/tax-form.tsx'),
      permission: 'tax-withholding:request-change',
    },
    {
      path: changePaths.DIRECT_DEPOSIT,
      page: () => import('../features/my-data/direct-deposit/deposit-form.tsx'),
      permission: 'direct-deposit:request-change',
    },
    {
      path: '/documents',
      page: isFormerEmployee
        ? async () => ({ default: HomePage })
        : () => import('../features/document/documents-page.tsx'),
      permission: 'document:read',
      navigation: { label: sections.documents, icon: <IconFileText size={22} aria-hidden /> },
    },
    {
      path: '/account',
      page: () => import('@stint/spa-kit/portal/account-page.tsx'),
      navigation: { label: sections.account, icon: <IconUserCircle size={22} aria-hidden /> },
    },
    { path: '/password', page: () => import('@stint/spa-kit/portal/password-page.tsx') },
  ];
}
