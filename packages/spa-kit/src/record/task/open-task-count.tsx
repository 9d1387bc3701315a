import { IconListCheck } from '@tabler/icons-react';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { useMay } from '../../session/viewer.ts';
import { usePaletteActions } from '../actions/palette-actions.tsx';
import type { CurrentRecord } from '../current/current-record.tsx';
import { useRecord } from '../view/use-record.ts';
import { useNewTask } from './new-task.tsx';
import { OpenTasksDocument } from './open-tasks.ts';

/** How many tasks about a record are open; while it is shown, ⌘K offers a new one. */
export default function OpenTaskCount({ record }: { record: CurrentRecord }) {
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
            icon: IconListCheck,
            onRun: () => newTask(record),
          },
        ]
      : [],
  );
  const count = data?.tasks.totalCount ?? 0;
  return count > 0 && formatCount(count);
}
