import { isSubjectId } from '@stint/domain/record/subject-types.ts';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { lazy } from 'react';
import { useMay } from '../../session/viewer.ts';
import { usePaletteActions } from '../actions/palette-actions.tsx';
import type { CurrentRecord } from '../current/current-record.tsx';
import type { SharedTab } from '../view/shared-tabs.ts';
import { useRecord } from '../view/use-record.ts';
import { useNewTask } from './new-task.tsx';
import { OpenTasksDocument } from './open-tasks.ts';

/** The tab with the tasks about a record; in ⌘K a new one. */
export const taskTab: SharedTab = {
  value: 'tasks',
  label: 'Tasks',
  permission: 'task:read',
  isFor: ({ id }) => isSubjectId(id),
  Count: OpenTaskCount,
  Content: lazy(() => import('./task-section.tsx')),
};

function OpenTaskCount({ record }: { record: CurrentRecord }) {
  const { data } = useRecord(OpenTasksDocument, record.id, ['Task']);
  const mayWrite = useMay('task:write');
  const newTask = useNewTask();
  usePaletteActions(
    mayWrite
      ? [
          {
            id: `task about ${record.id}`,
            label: 'New task',
            description: `About ${record.label}`,
            onRun: () => newTask(record),
          },
        ]
      : [],
  );
  const count = data?.tasks.totalCount ?? 0;
  return count > 0 && formatCount(count);
}
