import { taskStates } from '@stint/domain/task/task.ts';
import { RecordActions } from '@stint/spa-kit/record/actions/action-fragments.ts';
import { bulkDialog } from '@stint/spa-kit/record/actions/bulk-buttons.tsx';
import type { BulkActionOf } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { isBulkAction } from '@stint/spa-kit/record/actions/bulk-words.ts';
import { useActionsInPalette } from '@stint/spa-kit/record/actions/use-actions-in-palette.ts';
import type { RecordAddress } from '@stint/spa-kit/record/address/use-record-address.ts';
import { useEditing } from '@stint/spa-kit/record/edit/use-editing.tsx';
import { TaskRow } from '@stint/spa-kit/record/task/task-fragments.ts';
import { taskActions } from '@stint/spa-kit/record/task/task-actions.ts';
import { timelineTab } from '@stint/spa-kit/record/timeline/record-timeline.tsx';
import { RecordFrame, type FramedRecord } from '@stint/spa-kit/record/view/record-frame.tsx';
import { StateBadge } from '@stint/spa-kit/record/view/state-badge.tsx';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { ActionBar } from '@stint/ui/action-bar/action-bar.tsx';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { TaskFacts } from './task-facts.tsx';

const TaskForm = lazy(() => import('@stint/spa-kit/record/task/task-form.tsx'));

export const TaskDocument = graphql(`
  query Task($id: ID!) {
    task(id: $id) {
      ...TaskRow
      notes
      createdAt
      actions {
        ...RecordActions
      }
      timeline {
        ...RecordTimelineEvent
      }
    }
  }
`);

/** A task: what it is about, what may be done, history. */
export default function TaskView({ id, address }: { id: string; address: RecordAddress }) {
  const query = useRecord(TaskDocument, id, ['Task']);
  const [doing, setDoing] = useState<BulkActionOf<'Tasks'> | null>(null);
  const task = query.data?.task;
  const row = readFragment(TaskRow, task);
  const actions = readFragment(RecordActions, task?.actions ?? []);
  const editing = useEditing({
    address,
    may: useMay('task:write'),
    noun: 'task',
    name: row?.title,
    form: (done) => <TaskForm id={id} subject={null} {...done} />,
  });
  const act = (action: string) => {
    if (action === 'edit') editing.begin();
    else if (isBulkAction(taskActions, action)) setDoing(action);
  };
  useActionsInPalette(
    actions.filter(({ action }) => isBulkAction(taskActions, action)),
    row?.title,
    act,
  );

  const record: FramedRecord | null =
    task && row
      ? {
          title: row.title,
          subtitle: row.subject ? `Task about ${row.subject.label}` : 'Task',
          badge: <StateBadge states={taskStates} state={row.status} />,
          actions: <ActionBar actions={actions} danger={['cancel']} onAction={act} />,
          tabs: [
            {
              value: 'facts',
              label: 'Facts',
              content: <TaskFacts task={row} notes={task.notes} createdAt={task.createdAt} />,
            },
            timelineTab(task.timeline),
          ],
        }
      : null;
  return (
    <>
      <RecordFrame address={address} record={record} query={query} noun="task" />
      {editing.form}
      <Suspense>
        {row && doing && bulkDialog(taskActions, doing, [row], { onClose: () => setDoing(null) })}
      </Suspense>
    </>
  );
}
