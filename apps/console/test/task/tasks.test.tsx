import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
  type BulkInput,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { DueTasksDocument } from '@stint/spa-kit/record/task/due-tasks-badge.tsx';
import { ChangedTaskDocument } from '@stint/spa-kit/record/task/task-reminders.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TasksDocument } from '../../src/features/task/task-page.tsx';
import { TaskDocument } from '../../src/features/task/task-view.tsx';
import type { TasksQueryVariables } from '../../src/gql/graphql.ts';
import { asking } from '../asking.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { taskPage, taskRow, taskShown } from './task-records.ts';

const maya = 'acc_0193f5a0-0000-7000-8000-000000000001';
const late = taskRow('tsk_1', 'Call back', {
  dueOn: '2026-11-20',
  subject: { __typename: 'RecordSubject', id: 'can_1', label: 'Ann Ash' },
});
const today = taskRow('tsk_2', 'Send contract', { dueOn: '2026-11-23' });
const later = taskRow('tsk_3', 'Order badges', { dueOn: '2026-12-04' });

const staff = on(StaffChoicesDocument).answers(() => ({
  staff: [
    { __typename: 'Account', id: maya, displayName: 'Maya Lindqvist' },
    { __typename: 'Account', id: 'acc_2', displayName: 'Luis Ortega' },
  ],
}));
const grid = on(TasksDocument).answers(() => ({ tasks: taskPage([late, today, later]) }));

test('My tasks are the viewer’s open ones, what is due first, with what is late and what is due marked', async () => {
  const asked: TasksQueryVariables[] = [];
  const { user } = renderConsole('/tasks', {
    handlers: [
      staff,
      on(TasksDocument).answers((variables) => {
        asked.push(variables);
        return { tasks: taskPage([late, today, later]) };
      }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'My tasks' });
  const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
  within(await row('Call back')).getByText('Nov 20, 2026 · overdue');
  within(await row('Send contract')).getByText('Nov 23, 2026 · today');
  within(await row('Order badges')).getByText('Dec 4, 2026');
  expect(within(await row('Call back')).getByRole('link', { name: 'Ann Ash' })).toHaveProperty(
    'pathname',
    '/console/candidates/can_1',
  );
  expect(asked[0]).toMatchObject({
    filter: { ownerId: maya, status: ['OPEN'] },
    orderBy: { by: 'DUE_ON', direction: 'ASC' },
  });

  await user.click(screen.getByRole('button', { name: /^Owner Me/ }));
  await user.click(await screen.findByRole('radio', { name: 'Luis Ortega' }));
  await waitFor(() => expect(asked.at(-1)?.filter?.ownerId).toBe('acc_2'));
  await user.click(screen.getByRole('button', { name: 'Remove filter Owner' }));
  await waitFor(() => expect(asked.at(-1)?.filter?.ownerId).toBeUndefined());
});

test('several are marked as done at once: what will happen, what came of it, and what was refused', async () => {
  const sent: BulkInput<'Tasks', 'complete'>[] = [];
  const { user } = renderConsole('/tasks', {
    handlers: [
      staff,
      grid,
      on(bulkActionsQuery('Tasks')).answers(() => ({
        actionsOnTasks: [
          asking(
            { __typename: 'BulkAction', action: 'complete', label: 'Mark as done' },
            { field: 'note', label: 'Outcome', kind: 'text', lines: 2 },
          ),
        ],
      })),
      on(bulkPreview('Tasks', 'complete')).answers(() => ({
        previewCompleteTasks: {
          __typename: 'TasksActionPreview',
          outcomes: [
            done('tsk_1', 'Call back'),
            refused('tsk_2', 'Send contract', 'It is done already.'),
          ],
          dateWarnings: [],
          problems: [],
        },
      })),
      on(bulkCommand('Tasks', 'complete')).answers(({ input }) => {
        sent.push(input);
        return {
          completeTasks: {
            __typename: 'BulkDone',
            changeSetId: 'chg_1',
            outcomes: [done('tsk_1', 'Call back'), done('tsk_2', 'Send contract')],
          },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Select Call back' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select Send contract' }));
  await user.click(screen.getByRole('button', { name: 'Mark as done' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mark as done' });
  await within(dialog).findByText('It is done already.');
  await user.type(within(dialog).getByLabelText('Outcome'), 'Reached her');
  await user.click(await within(dialog).findByRole('button', { name: 'Mark 1 task as done' }));
  await screen.findByText('2 tasks done.');
  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    {
      targets: [
        { id: 'tsk_1', version: 1 },
        { id: 'tsk_2', version: 1 },
      ],
      note: 'Reached her',
    },
  ]);
});

test('what is due is counted in the navigation, and counted again after somebody else’s change', async () => {
  const changes = liveChanges();
  let due = 3;
  server.use(changes.handler);
  renderConsole('/tasks', {
    handlers: [
      staff,
      grid,
      on(DueTasksDocument).answers(({ ownerId, today: day }) => ({
        tasks: {
          __typename: 'TaskConnection',
          totalCount: ownerId === maya && day === '2026-11-23' ? due : 99,
        },
      })),
      on(ChangedTaskDocument).answers(() => ({ task: null })),
    ],
  });
  await screen.findByRole('link', { name: 'My tasks 3 due' });
  due = 4;
  await waitFor(
    () => {
      changes.tell({ kind: 'Task', id: 'tsk_9', version: 2 });
      screen.getByRole('link', { name: 'My tasks 4 due' });
    },
    { interval: 1_000, timeout: 5_000 },
  );
});

test('a reminder that arrives is shown once, with a link to its task; a colleague’s is not', async () => {
  const changes = liveChanges();
  server.use(changes.handler);
  const { user, address } = renderConsole('/tasks', {
    handlers: [
      staff,
      grid,
      on(TaskDocument).answers(() => taskShown(late)),
      on(ChangedTaskDocument).answers(({ id }) => ({
        task: {
          ...late,
          id: String(id),
          remindedOn: '2026-11-23',
          title: id === 'tsk_1' ? 'Call back' : 'Not mine',
          owner: {
            __typename: 'Account',
            id: id === 'tsk_1' ? maya : 'acc_2',
          },
        },
      })),
    ],
  });
  await screen.findByText('Call back');
  await waitFor(
    () => {
      changes.tell({ kind: 'Task', id: 'tsk_2', version: 2 });
      changes.tell({ kind: 'Task', id: 'tsk_1', version: 2 });
      screen.getByText('Reminder: Call back · Ann Ash');
    },
    { interval: 1_000, timeout: 5_000 },
  );
  expect(screen.getAllByText(/^Reminder:/)).toHaveLength(1);
  await user.click(screen.getByRole('link', { name: 'Open' }));
  await waitFor(() => expect(address()).toBe('/tasks/tsk_1'));
});
