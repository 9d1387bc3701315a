import { Checkbox } from '@mantine/core';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { useAction } from '../actions/use-action.ts';
import { CompleteTasksDocument, ReopenTasksDocument } from './task-commands.ts';

/** What the box of a task does: it is ticked off, or opened again. */
export type Tick = 'complete' | 'reopen';

/** Ticks a task off at once, or opens it again, with a notice to undo it. */
export function TaskTick({ task, tick }: { task: TaskRowFragment; tick: Tick }) {
  const { id, version, title } = task;
  const once = { records: [task], atOnce: true };
  const complete = useAction(CompleteTasksDocument, { ...once, done: () => `“${title}” is done.` });
  const reopen = useAction(ReopenTasksDocument, {
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
