import { Checkbox } from '@mantine/core';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { bulkCommand } from '../actions/bulk-documents.ts';
import { useAction } from '../actions/use-action.ts';

/** What the box of a task does: it is ticked off, or opened again. */
export type Tick = 'complete' | 'reopen';

/** Ticks a task off at once, or opens it again, with a notice to undo it. */
export function TaskTick({ task, tick }: { task: TaskRowFragment; tick: Tick }) {
  const { id, version, title } = task;
  const once = { records: [task], atOnce: true };
  const complete = useAction(bulkCommand('Tasks', 'complete'), {
    ...once,
    done: () => `“${title}” is done.`,
  });
  const reopen = useAction(bulkCommand('Tasks', 'reopen'), {
    ...once,
    done: () => `“${title}” is open again.`,
  });
  const { act, busy } = tick === 'complete' ? complete : reopen;
  return (
    <Checkbox
      aria-label={tick === 'complete' ? `Mark “${title}” as done` : `Reopen “${title}”`}
      checked={tick === 'reopen'}
      disabled={busy}
      onChange={() => void act({ input: { targets: [{ id, version }] } })}
    />
  );
}
