import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { graphql } from '../../src/gql/gql.ts';
import type { TerminateEmployeeInput } from '../../src/gql/graphql.ts';
import { askInGraph } from '../../src/record/actions/action-ask.ts';
import { UndoableDocument } from '../../src/answer/use-undo-offer.ts';
import { ActionDialog } from '../../src/record/actions/action-dialog.tsx';
import { on } from '../../src/testing/on.ts';
import { server } from '../../src/testing/server.ts';
import { renderInside } from '../inside.tsx';

const PreviewDocument = graphql(`
  query PreviewEnding($input: TerminateEmployeeInput!) {
    previewTerminateEmployee(input: $input) {
      ...CommandPreview
    }
  }
`);
const CommandDocument = graphql(`
  mutation EndMany($input: TerminateEmployeeInput!) {
    terminateEmployee(input: $input) {
      ... on EmployeeUpdated {
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

const lastDay: Ask = {
  field: 'terminatedOn',
  label: 'Termination date',
  kind: 'date',
  default: 'today',
};
const why: Ask & { kind: 'choice' } = {
  field: 'endReason',
  label: 'End reason',
  kind: 'choice',
  required: true,
  set: 'end reason',
  choices: [],
};
const doubted = 'Nov 20, 2062 is more than a year ahead. Check that it is right.';
const asked = vi.fn();
const given = vi.fn();
const onClose = vi.fn();
let isReachable = true;

beforeEach(() => {
  vi.clearAllMocks();
  isReachable = true;
});

function open({ asks, previewed = false }: { asks: readonly Ask[]; previewed?: boolean }) {
  server.use(
    on(PreviewDocument).answersOrNot(({ input }) => {
      asked(input);
      if (!isReachable) return undefined;
      return {
        previewTerminateEmployee: {
          __typename: 'EmploymentPreview',
          dateWarnings: String(input.terminatedOn).startsWith('2062')
            ? [{ __typename: 'InputProblem', path: 'terminatedOn', message: doubted }]
            : [],
          problems: [],
          outcomes: [
            {
              __typename: 'Outcome',
              recordId: 'emp_1',
              label: 'Ana Ortiz',
              done: true,
              refusals: [],
              effects: [],
            },
          ],
        },
      };
    }),
    on(CommandDocument).answers(({ input }) => {
      given(input);
      return { terminateEmployee: { __typename: 'EmployeeUpdated', changeSetId: 'chg_1' } };
    }),
  );
  return renderInside(
    <ActionDialog
      title="Terminate"
      action="terminate"
      records={[{ id: 'emp_1', version: 5 }]}
      asks={asks.map(askInGraph)}
      inputOf={(entered) => ({ id: 'emp_1', version: 5, ...entered }) as TerminateEmployeeInput}
      command={CommandDocument}
      preview={previewed ? PreviewDocument : undefined}
      willHappen="Will be terminated"
      confirmLabel={(count) => `Terminate ${count}`}
      done={({ count }) => `${count} terminated.`}
      onClose={onClose}
    />,
  );
}

test('points out a date that is far from today, and goes on', async () => {
  const user = open({ asks: [lastDay], previewed: true });
  const date = await screen.findByRole('textbox', { name: /Termination date/ });
  expect(screen.queryByText(doubted)).toBeNull();
  await user.clear(date);
  await user.type(date, '11/20/2062');
  await user.tab();
  await screen.findByText(doubted);
  await user.click(screen.getByRole('button', { name: 'Terminate 1' }));
  await waitFor(() =>
    expect(given).toHaveBeenCalledWith({ id: 'emp_1', version: 5, terminatedOn: '2062-11-20' }),
  );
});

test('says that the server is out of reach, and what would happen once it is back', async () => {
  isReachable = false;
  open({ asks: [lastDay], previewed: true });
  const problem = await screen.findByRole('alert');
  expect(problem.textContent).toContain('The server can’t be reached');
  expect(problem.textContent).toContain('This is tried again every few seconds.');
  isReachable = true;
  await screen.findByText('Ana Ortiz');
  expect(screen.queryByRole('alert')).toBeNull();
  screen.getByRole('button', { name: 'Terminate 1' });
});

test('insists on a reason and hands it over trimmed', async () => {
  const user = open({ asks: [reasonAsk] });
  const confirm = await screen.findByRole('button', { name: 'Terminate 1' });
  await user.click(confirm);
  screen.getByText('Please give a reason.');
  expect(given).not.toHaveBeenCalled();

  await user.type(screen.getByRole('textbox', { name: /Reason/ }), '  no show ');
  await user.click(confirm);
  await waitFor(() =>
    expect(given).toHaveBeenCalledWith({ id: 'emp_1', version: 5, reason: 'no show' }),
  );
});

test('tells the effect before the reason is written, then offers to take the change back', async () => {
  const user = open({ asks: [lastDay, reasonAsk], previewed: true });
  within(await screen.findByRole('list', { name: /Will be terminated 1/ })).getByText('Ana Ortiz');
  expect(asked).toHaveBeenCalledWith(
    expect.objectContaining({ terminatedOn: '2026-11-23', reason: 'Still to be given' }),
  );
  const confirm = screen.getByRole('button', { name: 'Terminate 1' });
  screen.getByText('Please check: Reason');
  await user.click(confirm);
  const reason = screen.getByRole('textbox', { name: /Reason/ });
  await waitFor(() => expect(document.activeElement).toBe(reason));
  screen.getByText('Please give a reason.');
  expect(given).not.toHaveBeenCalled();

  await user.type(reason, 'Moved away');
  await user.click(confirm);
  await screen.findByText('1 terminated.');
  await screen.findByRole('button', { name: 'Undo' });
  expect(onClose).toHaveBeenCalledOnce();
  expect(given).toHaveBeenCalledWith(
    expect.objectContaining({ terminatedOn: '2026-11-23', reason: 'Moved away' }),
  );
  expect(asked).toHaveBeenCalledOnce();
});

test('offers no Undo for a change that the server would not take back', async () => {
  const asked = vi.fn();
  const user = open({ asks: [] });
  server.use(
    on(UndoableDocument).answers(({ changeSetId }) => {
      asked(changeSetId);
      return { undoable: false };
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Terminate 1' }));
  await screen.findByText('1 terminated.');
  await waitFor(() => expect(asked).toHaveBeenCalledWith('chg_1'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('draws each kind of ask, asks only what its condition lets, and sends what was entered', async () => {
  const user = open({
    // Labels of no action of ours: a dialog draws whatever it is told.
    asks: [
      { field: 'others', label: 'Close the others', kind: 'flag', default: false },
      {
        field: 'othersOn',
        label: 'Close them on',
        kind: 'date',
        default: 'today',
        condition: { field: 'others', equals: 'true' },
      },
      { field: 'again', label: 'Would rehire', kind: 'flag', placeholder: 'Not said' },
      { field: 'bonus', label: 'Bonus', kind: 'money', help: 'Paid with the last wage' },
      {
        field: 'mode',
        label: 'How',
        kind: 'choice',
        required: true,
        default: 'SOON',
        choices: [
          { value: 'NOW', label: 'Now' },
          { value: 'SOON', label: 'Soon' },
        ],
      },
    ] as readonly unknown[] as readonly Ask[],
  });
  await screen.findByText('Paid with the last wage');
  expect(screen.queryByLabelText('Close them on')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Close the others' }));
  screen.getByLabelText('Close them on');
  await user.type(screen.getByRole('textbox', { name: 'Bonus' }), '120.5');
  await user.click(screen.getByRole('radio', { name: 'Now' }));
  await user.click(screen.getByRole('button', { name: 'Terminate 1' }));
  await waitFor(() =>
    expect(given).toHaveBeenCalledWith({
      id: 'emp_1',
      version: 5,
      others: true,
      othersOn: '2026-11-23',
      bonus: '120.5',
      mode: 'NOW',
    }),
  );
});

test.each([
  ['radio buttons', 2],
  ['a select', 3],
])('leads to what must be chosen first: %s', async (_, many) => {
  const choices = ['Ended', 'Left', 'Moved']
    .slice(0, many)
    .map((label) => ({ value: label.toUpperCase(), label }));
  const user = open({
    asks: [lastDay, { ...why, choices }],
    previewed: true,
  });
  await screen.findByText('Choose the end reason to see what would happen.');
  await user.click(screen.getByRole('button', { name: 'Terminate 0' }));
  await screen.findByText('Please check: End reason');
  const first =
    many === 2
      ? screen.getByRole('radio', { name: 'Ended' })
      : screen.getByRole('combobox', { name: 'End reason' });
  expect(document.activeElement).toBe(first);
  expect(asked).not.toHaveBeenCalled();
  expect(given).not.toHaveBeenCalled();
});

test('asks before it closes with something entered', async () => {
  const user = open({ asks: [reasonAsk, lastDay], previewed: true });
  const reason = await screen.findByRole('textbox', { name: /Reason/ });
  await user.type(reason, 'x');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Keep editing' }));
  expect(reason).toHaveProperty('value', 'x');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('is not confirmed with a text that is no date', async () => {
  const user = open({ asks: [lastDay] });
  const date = await screen.findByRole('textbox', { name: 'Termination date' });
  await user.tripleClick(date);
  await user.paste('soon');
  await user.click(screen.getByRole('button', { name: 'Terminate 1' }));
  expect(given).not.toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement).toBe(date));
  screen.getByText('Please check: Termination date');
  await user.tripleClick(date);
  await user.paste('+7');
  await user.click(screen.getByRole('button', { name: 'Terminate 1' }));
  await waitFor(() => expect(given).toHaveBeenCalled());
  expect(given).toHaveBeenCalledWith(expect.objectContaining({ terminatedOn: '2026-11-30' }));
});
