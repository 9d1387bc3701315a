import { Button, Group, Stack } from '@mantine/core';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useMay } from '../../session/viewer.ts';
import { FailureView } from '../../views/failure-view.tsx';
import type { CurrentRecord } from '../current/current-record.tsx';
import { RelatedRecords } from '../view/related-records.tsx';
import { useRecord } from '../view/use-record.ts';
import { useNewTask } from './new-task.tsx';
import { OpenTasksDocument } from './open-tasks.ts';
import { relatedTask } from './related-task.tsx';
import { TaskRow } from './task-fragments.ts';

export const ClosedTasksDocument = graphql(`
  query ClosedTasks($id: ID!) {
    tasks(
      filter: { subjectId: $id, status: [DONE, CANCELLED] }
      orderBy: { by: DUE_ON, direction: DESC }
      first: 20
    ) {
      nodes {
        ...TaskRow
      }
      totalCount
    }
  }
`);

/** The tasks about a record: first what has to be done, to be ticked off, then what is done. */
export default function TaskSection({ record }: { record: CurrentRecord }) {
  const mayWrite = useMay('task:write');
  const newTask = useNewTask();
  const open = useRecord(OpenTasksDocument, record.id, ['Task']);
  const closed = useRecord(ClosedTasksDocument, record.id, ['Task']);
  const failed = [open, closed].find(({ error }) => error !== undefined);
  if (failed) return <FailureView error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!open.data || !closed.data) return <TextSkeleton lines={4} />;
  const over = closed.data.tasks;
  return (
    <Stack gap="md">
      {mayWrite && (
        <Group>
          <Button size="xs" variant="default" onClick={() => newTask(record)}>
            New task
          </Button>
        </Group>
      )}
      <RelatedRecords
        label="Open tasks"
        total={open.data.tasks.totalCount}
        empty="No open tasks."
        records={readFragment(TaskRow, open.data.tasks.nodes).map((task) =>
          relatedTask(task, { tick: mayWrite && 'complete', withStatus: false }),
        )}
      />
      {over.totalCount > 0 && (
        <RelatedRecords
          label="Done and canceled tasks"
          total={over.totalCount}
          empty=""
          records={readFragment(TaskRow, over.nodes).map((task) =>
            relatedTask(task, { tick: mayWrite && 'reopen', withStatus: true }),
          )}
        />
      )}
    </Stack>
  );
}
