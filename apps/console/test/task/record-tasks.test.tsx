import type { CreateTaskInput } from '@stint/spa-kit/gql/save-inputs.ts';
import { bulkCommand, type BulkInput } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { saveTask } from '@stint/spa-kit/record/task/task-form.tsx';
import { ClosedTasksDocument } from '@stint/spa-kit/record/task/task-section.tsx';
import { OpenTasksDocument } from '@stint/spa-kit/record/task/open-tasks.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ClientsDocument } from '../../src/features/client/client-page.tsx';
import { ClientDocument } from '../../src/features/client/client-view.tsx';
import { clientPage, clientRow, clientShown } from '../client/client-records.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { taskRow } from './task-records.ts';

const maya = 'acc_0193f5a0-0000-7000-8000-000000000001';
const contoso = clientRow('cli_1', 'Contoso Ltd.');
const fabrikam = clientRow('cli_2', 'Fabrikam');
const screens = [
  on(ClientsDocument).answers(() => clientPage([contoso, fabrikam])),
  on(ClientDocument).answers(({ id }) => clientShown(id === 'cli_1' ? contoso : fabrikam)),
  on(StaffChoicesDocument).answers(() => ({
    staff: [{ __typename: 'Account', id: maya, displayName: 'Maya Lindqvist' }],
  })),
];

/** Takes new tasks, and keeps what was sent. */
function creating() {
  const sent: CreateTaskInput[] = [];
  const handler = on(saveTask.create).answers(({ input }) => {
    sent.push(input);
    return {
      createTask: {
        __typename: 'TaskCreated',
        task: { __typename: 'Task', id: 'tsk_9', version: 1 },
        changeSetId: 'chg_9',
      },
    };
  });
  return { sent, handler };
}

const dialog = () => screen.findByRole('dialog', { name: 'New task' });

/** Its code would come within this time. */
const noDialogOpens = () =>
  expect(screen.findByRole('dialog', {}, { timeout: 1_500 })).rejects.toThrow('Unable to find');

test('T in a row adds a task about that record, which reminds on the day it is due', async () => {
  const { sent, handler } = creating();
  const { user } = renderConsole('/clients', { handlers: [...screens, handler] });
  await user.click(await screen.findByText('Fabrikam'));
  const panel = await screen.findByRole('complementary', { name: 'Fabrikam' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(panel.isConnected).toBe(false));
  await user.keyboard('t');
  const form = await dialog();
  within(form).getByText('About Fabrikam');
  await user.type(within(form).getByLabelText(/^What has to be done/), 'Call the plant');
  const due = within(form).getByRole('textbox', { name: 'Due' });
  await user.type(due, 'Dec 4, 2026{Tab}');
  await waitFor(() =>
    expect(within(form).getByRole<HTMLInputElement>('textbox', { name: 'Reminder' }).value).toBe(
      'Dec 4, 2026',
    ),
  );
  await user.click(within(form).getByRole('button', { name: 'Add task' }));
  await screen.findByText('Task added about Fabrikam.');
  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    {
      title: 'Call the plant',
      notes: null,
      ownerId: maya,
      dueOn: '2026-12-04',
      remindOn: '2026-12-04',
      subjectId: 'cli_2',
    },
  ]);
});

test('T means the open record, and is a letter where somebody types', async () => {
  const { user } = renderConsole('/clients/cli_1', { handlers: screens });
  await screen.findByRole('complementary', { name: 'Contoso Ltd.' });
  await user.keyboard('t');
  within(await dialog()).getByText('About Contoso Ltd.');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByLabelText(/^Search clients/));
  await user.keyboard('t');
  await noDialogOpens();
});

test('where no record is meant, a task is about none', async () => {
  const { sent, handler } = creating();
  const { user } = renderConsole('/clients', { handlers: [...screens, handler] });
  await screen.findByText('Fabrikam');
  await user.keyboard('t');
  const form = await dialog();
  expect(within(form).queryByText(/^About/)).toBeNull();
  await user.click(within(form).getByRole('button', { name: 'Add task' }));
  within(form).getByText('Enter what has to be done.');
  await user.type(within(form).getByLabelText(/^What has to be done/), 'Order badges{Enter}');
  await waitFor(() => expect(sent[0]).not.toHaveProperty('subjectId'));
});

const call = taskRow('tsk_1', 'Call back', { dueOn: '2026-11-20', version: 4 });
const asked = taskRow('tsk_2', 'Ask for references', { status: 'DONE', outcome: 'Two came' });

function section(complete: (input: BulkInput<'Tasks', 'complete'>) => ReturnType<typeof done>) {
  let open = [call];
  return [
    ...screens,
    on(OpenTasksDocument).answers(({ id }) => ({
      tasks: {
        __typename: 'TaskConnection',
        nodes: id === 'cli_1' ? open : [],
        totalCount: open.length,
      },
    })),
    on(ClosedTasksDocument).answers(() => ({
      tasks: { __typename: 'TaskConnection', nodes: [asked], totalCount: 1 },
    })),
    on(bulkCommand('Tasks', 'complete')).answers(({ input }) => {
      const outcome = complete(input);
      if (outcome.done) open = [];
      return {
        completeTasks: { __typename: 'BulkDone', changeSetId: 'chg_1', outcomes: [outcome] },
      };
    }),
  ];
}

test('a record’s tasks stand beside it, what is open first, and are ticked off there', async () => {
  const sent: BulkInput<'Tasks', 'complete'>[] = [];
  const { user } = renderConsole('/clients/cli_1?panel=tasks', {
    handlers: section((input) => {
      sent.push(input);
      return done('tsk_1', 'Call back');
    }),
  });
  await screen.findByRole('tab', { name: 'Tasks 1' });
  const open = await screen.findByRole('list', { name: 'Open tasks' });
  within(open).getByText('Nov 20, 2026 · overdue');
  within(screen.getByRole('list', { name: 'Done and canceled tasks' })).getByText(/Two came/);
  await user.click(within(open).getByRole('checkbox', { name: 'Mark “Call back” as done' }));
  await screen.findByText('“Call back” is done.');
  await screen.findByText('No open tasks.');
  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([{ targets: [{ id: 'tsk_1', version: 4 }] }]);
});

test('a tick that is refused says why, and the task stays open', async () => {
  const { user } = renderConsole('/clients/cli_1?panel=tasks', {
    handlers: section(() => refused('tsk_1', 'Call back', 'Luis changed it a minute ago.')),
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Mark “Call back” as done' }));
  await screen.findByText('Luis changed it a minute ago.');
  screen.getByRole('checkbox', { name: 'Mark “Call back” as done' });
});

test('who may not see tasks is offered none', async () => {
  const { permissions, ...viewer } = staffViewer('ALL_IN');
  const { user } = renderConsole('/clients/cli_1', {
    viewer: { ...viewer, permissions: permissions.filter((name) => !name.startsWith('task:')) },
    handlers: screens,
  });
  await screen.findByRole('tab', { name: 'Timeline' });
  expect(screen.queryByRole('tab', { name: /Tasks/ })).toBeNull();
  expect(screen.queryByRole('link', { name: /My tasks/ })).toBeNull();
  await user.keyboard('t');
  await noDialogOpens();
});
