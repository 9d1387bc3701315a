import type { ClientPortalTexts } from '@stint/messages/screen/client-portal.ts';
import type { PortalPlace } from '@stint/spa-kit/portal/portal-place.ts';
import {
  IconBriefcase,
  IconClockCheck,
  IconHome,
  IconReceipt,
  IconReportAnalytics,
  IconUserCheck,
  IconUserCircle,
  IconUsers,
} from '@tabler/icons-react';
import HomePage from './home/home-page.tsx';

/**
 * Every screen of the client portal, those that are used most first. A contact has those that their permissions name.
 */
export const placesIn = (
  words: ClientPortalTexts['sections'] & { account: string },
): readonly PortalPlace[] => [
  {
    path: '/',
    page: async () => ({ default: HomePage }),
    navigation: { label: words.home, icon: <IconHome size={20} aria-hidden /> },
  },
  {
    path: '/whos-working',
    page: () => import('./who-is-working/who-is-working-page.tsx'),
    permission: 'punch:read',
    navigation: { label: words.whoIsWorking, icon: <IconUserCheck size={20} aria-hidden /> },
  },
  {
    path: '/timesheets',
    page: () => import('./timesheet/timesheets-page.tsx'),
    permission: 'timesheet:read',
    navigation: { label: words.timesheets, icon: <IconClockCheck size={20} aria-hidden /> },
  },
  {
    path: '/timesheets/$id',
    page: () => import('./timesheet/timesheet-page.tsx'),
    permission: 'timesheet:read',
  },
  {
    path: '/orders',
    page: () => import('./order/orders-page.tsx'),
    permission: 'job-order:read',
    navigation: { label: words.orders, icon: <IconBriefcase size={20} aria-hidden /> },
  },
  {
    path: '/orders/new',
    page: () => import('./order/new-order-page.tsx'),
    permission: 'job-order:submit',
  },
  {
    path: '/orders/$id',
    page: () => import('./order/order-page.tsx'),
    permission: 'job-order:read',
  },
  {
    path: '/orders/$id/again',
    page: () => import('./order/order-again-page.tsx'),
    permission: 'job-order:submit',
  },
  {
    path: '/assignments',
    page: () => import('./assignment/assignments-page.tsx'),
    permission: 'assignment:read',
    navigation: { label: words.assignments, icon: <IconUsers size={20} aria-hidden /> },
  },
  {
    path: '/expenses',
    page: () => import('./expense/expenses-page.tsx'),
    permission: 'expense:read',
    navigation: { label: words.expenses, icon: <IconReceipt size={20} aria-hidden /> },
  },
  {
    path: '/expenses/$id',
    page: () => import('./expense/expense-page.tsx'),
    permission: 'expense:read',
  },
  {
    path: '/report',
    page: () => import('./report/report-page.tsx'),
    permission: 'report:assignments',
    navigation: { label: words.report, icon: <IconReportAnalytics size={20} aria-hidden /> },
  },
  {
    path: '/report/timesheets',
    page: () => import('./report/timesheet-report-page.tsx'),
    permission: 'report:timesheets',
  },
  {
    path: '/account',
    page: () => import('@stint/spa-kit/portal/account-page.tsx'),
    navigation: { label: words.account, icon: <IconUserCircle size={20} aria-hidden /> },
  },
  { path: '/password', page: () => import('@stint/spa-kit/portal/password-page.tsx') },
];
