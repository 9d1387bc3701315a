import { Checkbox } from '@mantine/core';
import { readFragment } from '../../gql/fragment-masking.ts';
import type { RelatedTaskFragment } from '../../gql/graphql.ts';
import { RecordActions } from '../actions/action-fragments.ts';
import { useAction } from '../actions/use-action.ts';
import { CompleteTasksDocument, ReopenTasksDocument } from './task-commands.ts';

/** Ticks a task off at once, or opens it again, as the server allows; with a notice to undo it. */
export function TaskTick({ task }: { task: RelatedTaskFragment }) {
  const { id, version, title } = task;
  const once = { records: [task], atOnce: true };
  const complete = useAction(CompleteTasksDocument, { ...once, done: () => `“${title}” is done.` });
  const reopen = useAction(ReopenTasksDocument, {
    ...once,
    done: () => `“${title}” is open again.`,
  });
  const allowed = new Set(
    readFragment(RecordActions, task.actions).flatMap((one) => (one.allowed ? [one.action] : [])),
  );
  const open = allowed.has('complete');
  const { act, busy } = open ? complete : reopen;
  return (
    <Checkbox
      aria-label={open ? `Mark “${title}” as done` : `Reopen “${title}”`}
      checked={!open}
      disabled={busy || !(open || allowed.has('reopen'))}
      onChange={() => void act({ input: { targets: [{ id, version }] } })}
    />
  );
}
