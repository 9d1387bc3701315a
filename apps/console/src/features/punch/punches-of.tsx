import { may, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import type { RecordTab } from '@stint/ui/record-panel/record-tabs.tsx';
import { Suspense } from 'react';
import type PunchesTab from './punches-tab.tsx';

const Punches = lazy<Parameters<typeof PunchesTab>[0]>(() => import('./punches-tab.tsx'));

type PunchesOf = Parameters<typeof PunchesTab>[0];

/**
 * The tab of an employee, an assignment or a timesheet with the punches; none for those who may not correct them.
 *
 * @param days only of these
 */
export function punchesTab(
  viewer: Viewer,
  of: PunchesOf['of'],
  days?: PunchesOf['days'],
): RecordTab[] {
  if (!may(viewer, 'punch:correct')) return [];
  return [
    {
      value: 'punches',
      label: 'Punches',
      content: (
        <Suspense>
          <Punches of={of} days={days} />
        </Suspense>
      ),
    },
  ];
}
