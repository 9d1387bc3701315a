import type { PortalPlace } from '@stint/spa-kit/portal/portal-place.ts';
import { IconBriefcase, IconHome, IconUserCircle } from '@tabler/icons-react';
import type { EssMessages } from './ess-messages.ts';

/** Every screen of the employee portal. An employee has those that their sections permit. */
export function placesIn({ sections }: EssMessages): readonly PortalPlace[] {
  return [
    {
      path: '/',
      page: () => import('./home/home-page.tsx'),
      navigation: { label: sections.home, icon: <IconHome size={22} aria-hidden /> },
    },
    {
      path: '/assignments',
      page: () => import('./assignment/assignments-page.tsx'),
      permission: 'assignment:read',
      navigation: { label: sections.assignments, icon: <IconBriefcase size={22} aria-hidden /> },
    },
    {
      path: '/account',
      page: () => import('./account-page.tsx'),
      navigation: { label: sections.account, icon: <IconUserCircle size={22} aria-hidden /> },
    },
    { path: '/password', page: () => import('@stint/spa-kit/portal/password-page.tsx') },
  ];
}
