import {
  bulkActionsQuery,
  bulkCommand,
  bulkPreview,
  type BulkInput,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TasksDocument } from '../../src/features/task/task-page.tsx';
import type { TasksQueryVariables } from '../../src/gql/graphql.ts';
import { asking } from '../asking.ts';
import { done } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { taskPage, taskRow } from './task-records.ts';

const all = Array.from({ length: 250 }, (_, n) => taskRow(`tsk_${n}`, `Call ${n}`));
const staff = on(StaffChoicesDocument).answers(() => ({ staff: [] }));
const declared = on(bulkActionsQuery('Tasks')).answers(() => ({
  actionsOnTasks: [asking({ __typename: 'BulkAction', action: 'complete', label: 'Mark as done' })],
}));
const preview = on(bulkPreview('Tasks', 'complete')).answers(({ input }) => ({
  previewCompleteTasks: {
    __typename: 'TasksActionPreview',
    outcomes: input.targets.map(({ id }) => done(String(id), `Task ${id}`)),
    dateWarnings: [],
    problems: [],
  },
}));

/** A list of so many rows, in pages; the second filter matches the first row alone. */
function listOf(total: number, asked: TasksQueryVariables[] = []) {
  return on(TasksDocument).answers((variables) => {
    asked.push(variables);
    const rows = variables.filter?.status?.includes('OPEN') ? all : all.slice(0, 1);
    const from = Number(variables.after ?? 0);
    const to = from + (variables.first ?? 0);
    const page = taskPage(rows.slice(from, to));
    const hasNextPage = to < rows.length;
    return {
      tasks: {
        ...page,
        totalCount: rows === all ? total : 1,
        pageInfo: { ...page.pageInfo, hasNextPage, endCursor: String(to) },
      },
    };
  });
}

async function selectAllTwice(user: ReturnType<typeof renderConsole>['user']) {
  const cell = (await screen.findByText('Call 0')).closest<HTMLElement>('[role="gridcell"]')!;
  cell.focus();
  await user.keyboard('{Control>}a{/Control}');
  await screen.findByText('100 selected');
  screen.getByRole('button', { name: /^Select all .* that match$/ });
  await user.keyboard('{Control>}a{/Control}');
}

test('Ctrl+A pressed twice selects all that match; the action takes them all, and names what is not shown', async () => {
  const sent: BulkInput<'Tasks', 'complete'>[] = [];
  const asked: TasksQueryVariables[] = [];
  const { user } = renderConsole('/tasks', {
    handlers: [
      staff,
      declared,
      preview,
      listOf(250, asked),
      on(bulkCommand('Tasks', 'complete')).answers(({ input }) => {
        sent.push(input);
        const outcomes = input.targets.map(({ id }) => done(String(id), 'Task'));
        return { completeTasks: { __typename: 'BulkDone', changeSetId: 'chg_1', outcomes } };
      }),
    ],
  });
  await selectAllTwice(user);
  await screen.findByText('250 selected, 150 not shown');
  expect(asked.at(-1)).toMatchObject({ filter: asked[0]!.filter, orderBy: asked[0]!.orderBy });
  await user.click(screen.getByRole('checkbox', { name: 'Select Call 1' }));
  screen.getByText('249 selected, 150 not shown');

  await user.click(screen.getByRole('button', { name: 'Mark as done' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mark as done' });
  const note = within(dialog).getByRole('note');
  expect(note.textContent).toMatch(/^150 selected records are not shown.*: Call 100, Call 101, /);
  expect(note.textContent).toMatch(/, and 130 more\.$/);
  await user.click(await within(dialog).findByRole('button', { name: 'Mark 249 tasks as done' }));
  await screen.findByText('249 tasks done.');
  const expected = all.filter(({ id }) => id !== 'tsk_1').map(({ id }) => ({ id, version: 1 }));
  expect(sent[0]!.targets).toHaveLength(249);
  expect(sent[0]!.targets).toEqual(expect.arrayContaining(expected));
  await waitFor(() => expect(screen.queryByText(/selected/)).toBeNull());
});

test('the selection survives a filter, and the dialog names what the filter hides', async () => {
  const { user } = renderConsole('/tasks', {
    handlers: [staff, declared, preview, listOf(250)],
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Select Call 0' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select Call 1' }));
  await user.click(screen.getByRole('button', { name: /remove.*status/i }));
  await screen.findByText('2 selected, 1 not shown');
  await user.click(screen.getByRole('button', { name: 'Mark as done' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mark as done' });
  expect(within(dialog).getByRole('note').textContent).toBe(
    'One selected record is not shown in the list at the moment: Call 1.',
  );
  await within(dialog).findByRole('button', { name: 'Mark 2 tasks as done' });
});

test('more than one command takes are not selected, and the reason is said', async () => {
  const { user } = renderConsole('/tasks', { handlers: [staff, declared, listOf(10_001)] });
  await selectAllTwice(user);
  await screen.findByText('At most 10,000 rows can be selected at once. Add a filter first.');
  screen.getByText('100 selected');
});
