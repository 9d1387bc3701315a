import { uiWords } from '@stint/messages/en/ui-words.ts';
import type { UiWords } from '@stint/messages/screen/ui-words.ts';
import {
  localStorageColorSchemeManager,
  MantineProvider,
  mergeThemeOverrides,
} from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { lazy } from '../lazy-module/lazy.tsx';
import { Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import { cssVariables } from './css-variables.ts';
import { UiWordsContext } from '../words/ui-words.ts';
import { namedControls } from './named-controls.ts';
import { theme } from './theme.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './global.css';

const Notices = lazy(() => import('../notice/notices.tsx'));

const colorSchemeManager = localStorageColorSchemeManager({ key: 'stint.color-scheme' });

type StintProviderProps = {
  children: ReactNode;
  /** English by default. */
  words?: UiWords;
  /** `test` turns transitions and portals off. */
  env?: 'default' | 'test';
  /** First day of the week in calendars: 0 = Sunday, 1 = Monday. */
  firstDayOfWeek?: 0 | 1;
};

/**
 * Provides theme, colors, words and notices to an app. The color scheme follows the system until the user chooses
 * one. The choice is stored in localStorage and needs no inline script (CSP `script-src 'self'`).
 */
export function StintProvider({
  children,
  words = uiWords,
  env = 'default',
  firstDayOfWeek = 0,
}: StintProviderProps) {
  const themeInWords = useMemo(() => mergeThemeOverrides(theme, namedControls(words)), [words]);
  return (
    <MantineProvider
      theme={themeInWords}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      env={env}
    >
      <DatesProvider settings={{ firstDayOfWeek }}>
        <UiWordsContext value={words}>
          {children}
          <Suspense>
            <Notices />
          </Suspense>
        </UiWordsContext>
      </DatesProvider>
    </MantineProvider>
  );
}
