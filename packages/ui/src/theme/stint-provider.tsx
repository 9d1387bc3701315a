import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { lazy } from '../lazy-module/lazy.tsx';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { cssVariables } from './css-variables.ts';
import { theme } from './theme.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './global.css';

const Notices = lazy(() => import('../notice/notices.tsx'));

const colorSchemeManager = localStorageColorSchemeManager({ key: 'stint.color-scheme' });

type StintProviderProps = {
  children: ReactNode;
  /** `test` turns transitions and portals off. */
  env?: 'default' | 'test';
  /** First day of the week in calendars: 0 = Sunday, 1 = Monday. */
  firstDayOfWeek?: 0 | 1;
};

/**
 * Provides theme, colours and notices to an app. The colour scheme follows the system until the user chooses
 * one. The choice is stored in localStorage and needs no inline script (CSP `script-src 'self'`).
 */
export function StintProvider({
  children,
  env = 'default',
  firstDayOfWeek = 0,
}: StintProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      env={env}
    >
      <DatesProvider settings={{ firstDayOfWeek }}>
        {children}
        <Suspense>
          <Notices />
        </Suspense>
      </DatesProvider>
    </MantineProvider>
  );
}
