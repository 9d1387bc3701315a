import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CancelTasksInput } from '../../gql/graphql.ts';
import { declareAsk, type ActionAsk } from '../actions/action-ask.ts';
import { ActionDialog } from '../actions/action-dialog.tsx';
import type { ActedRecord } from '../actions/use-action.ts';
import { pluralize } from '../pluralize.ts';
import type { TaskAction } from './task-action.ts';
import {
  CancelTasksDocument,
  CompleteTasksDocument,
  PreviewCancelTasksDocument,
  PreviewCompleteTasksDocument,
  PreviewReopenTasksDocument,
  ReopenTasksDocument,
} from './task-commands.ts';

type TaskActionDialogProps = {
  action: TaskAction;
  tasks: readonly ActedRecord[];
  onClose: () => void;
  /** Something was changed. */
  onDone?: () => void;
};

/** Marks tasks as done, reopens or cancels them; each is changed or refused by itself. */
export default function TaskActionDialog({ action, ...props }: TaskActionDialogProps) {
  return dialogs[action](props);
}

const dialogs = {
  complete: dialogOf({
    title: 'Mark as done',
    action: 'complete',
    asks: [note('Outcome')],
    command: CompleteTasksDocument,
    preview: PreviewCompleteTasksDocument,
    willHappen: 'Will be marked as done',
    confirmLabel: (count) => `Mark ${pluralize(count, 'task')} as done`,
    done: ({ count }) => `${pluralize(count, 'task')} done.`,
  }),
  reopen: dialogOf({
    title: 'Reopen',
    action: 'reopen',
    asks: [],
    command: ReopenTasksDocument,
    preview: PreviewReopenTasksDocument,
    willHappen: 'Will be open again',
    confirmLabel: (count) => `Reopen ${pluralize(count, 'task')}`,
    done: ({ count }) => `${pluralize(count, 'task')} reopened.`,
  }),
  cancel: dialogOf({
    title: 'Cancel',
    action: 'cancel',
    asks: [note('Reason')],
    command: CancelTasksDocument,
    preview: PreviewCancelTasksDocument,
    willHappen: 'Will be cancelled',
    confirmLabel: (count) => `Cancel ${pluralize(count, 'task')}`,
    danger: true,
    done: ({ count }) => `${pluralize(count, 'task')} cancelled.`,
  }),
};

type Words<Data, PreviewData extends object> = Omit<
  Parameters<typeof ActionDialog<CancelTasksInput, Data, PreviewData>>[0],
  'records' | 'inputOf' | 'onClose' | 'onDone'
> & {
  command: TypedDocumentNode<Data, { input: CancelTasksInput }>;
};

function dialogOf<Data, PreviewData extends object>(words: Words<Data, PreviewData>) {
  return ({ tasks, onClose, onDone }: Omit<TaskActionDialogProps, 'action'>) => (
    <ActionDialog
      {...words}
      records={tasks}
      inputOf={(entered) => ({
        ...entered,
        targets: tasks.map(({ id, version }) => ({ id, version })),
      })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

function note(label: string): ActionAsk {
  return declareAsk({ field: 'note', label, kind: 'TEXT', lines: 2 });
}
