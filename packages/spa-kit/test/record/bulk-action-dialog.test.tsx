import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import BulkActionDialog from '../../src/record/actions/bulk-action-dialog.tsx';
import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
} from '../../src/record/actions/bulk-documents.ts';
import type { BulkActions } from '../../src/record/actions/bulk-words.ts';
import { on, type Served } from '../../src/testing/on.ts';
import { server } from '../../src/testing/server.ts';
import type { DeclaredBulkActionFragment } from '../../src/gql/graphql.ts';
import { renderInside } from '../inside.tsx';

type Asked = Served<DeclaredBulkActionFragment>['asks'][number];

const wordless: BulkActions<'Tasks'> = {
  noun: 'Tasks',
  called: 'task',
  words: { complete: {}, reopen: {}, cancel: {} },
};
const reason: Asked = {
  __typename: 'ActionAsk',
  field: 'note',
  label: 'Reason',
  kind: 'TEXT',
  required: true,
  choices: [],
  defaultValue: null,
  condition: null,
  help: null,
  placeholder: null,
  lines: 2,
};
const outcome = {
  __typename: 'Outcome' as const,
  recordId: 'tsk_1',
  label: 'Call back',
  done: true,
  refusals: [],
  effects: [],
};
const previewed = vi.fn();
const given = vi.fn();

beforeEach(() => vi.clearAllMocks());

function serve(...asks: Asked[]) {
  server.use(
    on(bulkActionsQuery('Tasks')).answers(() => ({
      actionsOnTasks: [{ __typename: 'BulkAction', action: 'cancel', label: 'Call off', asks }],
    })),
    on(bulkPreview('Tasks', 'cancel')).answers(({ input }) => {
      previewed(input);
      return {
        previewCancelTasks: {
          __typename: 'TasksActionPreview',
          dateWarnings: [],
          problems: [],
          outcomes: [outcome],
        },
      };
    }),
    on(bulkCommand('Tasks', 'cancel')).answers(({ input }) => {
      given(input);
      return {
        cancelTasks: { __typename: 'BulkDone', changeSetId: 'chg_1', outcomes: [outcome] },
      };
    }),
  );
}

function open(action: 'cancel' | 'reopen' = 'cancel') {
  const records = [{ id: 'tsk_1', version: 5, title: 'Call back' }];
  return renderInside(
    <BulkActionDialog actions={wordless} action={action} records={records} onClose={vi.fn()} />,
  );
}

const targets = [{ id: 'tsk_1', version: 5 }];

test('asks what the server says, under its name, and needs no words of its own', async () => {
  serve(reason);
  const user = open();
  const dialog = within(await screen.findByRole('dialog', { name: 'Call off' }));
  const confirm = await dialog.findByRole<HTMLButtonElement>('button', { name: 'Call off 1 task' });
  await user.click(confirm);
  expect(document.activeElement).toBe(dialog.getByLabelText(/^Reason/));
  expect(given).not.toHaveBeenCalled();
  await user.type(dialog.getByLabelText(/^Reason/), 'Not needed any more');
  await user.click(confirm);
  await screen.findByText('Call off: 1 task.');
  expect(given).toHaveBeenCalledExactlyOnceWith({ targets, note: 'Not needed any more' });
});

test('is previewed once, when it is known what is asked', async () => {
  serve(reason);
  open();
  await screen.findByText('Call back');
  expect(previewed).toHaveBeenCalledExactlyOnceWith({ targets, note: 'Still to be given' });
});

test('what it asks cannot be read: it says so, and nothing can be done', async () => {
  serve();
  server.use(on(bulkActionsQuery('Tasks')).fails('INTERNAL_SERVER_ERROR'));
  open();
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel' }));
  await dialog.findByText(/test-correlation/);
  const confirm = dialog.getByRole<HTMLButtonElement>('button', { name: 'Cancel 0 tasks' });
  expect(confirm.disabled).toBe(true);
  expect(previewed).not.toHaveBeenCalled();
});
