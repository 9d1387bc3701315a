import { isSubjectId } from '@stint/domain/record/subject-types.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense } from 'react';
import type { CurrentRecord } from '../current/current-record.tsx';
import type { SharedTab } from '../view/shared-tabs.ts';

const OpenTaskCount = lazy(() => import('./open-task-count.tsx'));

/** The tab with the tasks about a record; in ⌘K a new one. */
export const taskTab: SharedTab = {
  value: 'tasks',
  label: 'Tasks',
  permission: 'task:read',
  isFor: ({ id }) => isSubjectId(id),
  Count,
  Content: lazy(() => import('./task-section.tsx')),
};

function Count({ record }: { record: CurrentRecord }) {
  return (
    <Suspense>
      <OpenTaskCount record={record} />
    </Suspense>
  );
}
