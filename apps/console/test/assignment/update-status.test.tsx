import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { expect, test } from 'vitest';
import { AssignmentsDocument } from '../../src/features/assignment/assignment-page.tsx';
import { UpdateAssignmentStatusDocument } from '../../src/features/assignment/status-update/update-status-dialog.tsx';
import { PreviewAssignmentStatusDocument } from '../../src/features/assignment/status-update/update-status-dialog.tsx';
import type { UpdateAssignmentStatusInput } from '../../src/gql/graphql.ts';
import { done, refused } from '../outcomes.ts';
import { renderConsole } from '../render-console.tsx';
import { assignmentPage, assignmentRow } from './assignment-rows.ts';

const temp = assignmentRow(1, 'Ana Ortiz');
const direct = assignmentRow(2, 'Bo Lind', { jobType: 'DIRECT' });
const ended = assignmentRow(3, 'Cy Moss', { status: 'CLOSED', endDate: '2026-11-01' });

/** The dialog for these rows, selected in the grid; what it asks is kept. */
async function openDialog(nodes: ReturnType<typeof assignmentRow>[], outcomes = nodes.map(fine)) {
  const asked: UpdateAssignmentStatusInput[] = [];
  const page = renderConsole('/assignments', {
    handlers: [
      on(AssignmentsDocument).answers(() => assignmentPage(nodes)),
      on(PreviewAssignmentStatusDocument).answers(({ input }) => {
        asked.push(input);
        return {
          previewAssignmentStatus: {
            __typename: 'UpdateAssignmentStatusPreview',
            outcomes,
            dateWarnings: [],
            problems: [],
          },
        };
      }),
    ],
  });
  await screen.findByText(nodes[0]!.candidate.fullName);
  for (const { candidate, number } of nodes) {
    const name = `Select ${candidate.fullName}, assignment A-${number}`;
    await page.user.click(screen.getByRole('checkbox', { name }));
  }
  await page.user.click(screen.getByRole('button', { name: 'Update status' }));
  return { ...page, asked, dialog: await screen.findByRole('dialog') };
}

const fine = ({ id, candidate }: typeof temp) =>
  done(id, candidate.fullName, 'Start date set to Nov 23, 2026');

const choose = (user: UserEvent, name: string) => user.click(screen.getByRole('radio', { name }));

test('mixed job types have a section each, and only the direct hire asks about its end (A-2 to A-4)', async () => {
  const { dialog, asked, user } = await openDialog([temp, direct]);
  const ofTemp = await within(dialog).findByRole('group', { name: 'Temp/contract' });
  const ofDirect = within(dialog).getByRole('group', { name: 'Direct hire' });
  await within(ofTemp).findByText('Ana Ortiz');
  within(ofDirect).getByText('Bo Lind');
  within(ofDirect).getByLabelText('Termination date');
  expect(within(ofTemp).queryByLabelText('Termination date')).toBeNull();
  within(ofTemp).getByText('Start date set to Nov 23, 2026');
  expect(asked.at(-1)).toMatchObject({
    assignmentIds: ['asg_1', 'asg_2'],
    action: 'APPROVE',
    startDate: '2026-11-23',
    terminationDate: '2026-11-23',
    closeOtherAssignments: true,
  });

  await user.click(within(ofDirect).getByLabelText("Close the employee's other assignments"));
  await waitFor(() => expect(asked.at(-1)?.closeOtherAssignments).toBe(false));
  expect(within(ofDirect).queryByLabelText('Close date of the other assignments')).toBeNull();
});

test('ending waits for an end reason, then shows each row and carries the count (A-5, A-11)', async () => {
  const outcomes = [
    done('asg_1', 'Ana Ortiz', 'Status: Needs approval → Canceled'),
    refused('asg_2', 'Bo Lind', 'The end date Nov 1, 2026 is before the start date Nov 9, 2026.'),
  ];
  const { user, asked } = await openDialog([temp, direct], outcomes);
  await choose(user, 'Cancel');
  screen.getByText('Choose the end reason to see what would happen.');
  expect(asked.some(({ action }) => action === 'CANCEL')).toBe(false);

  await user.click(screen.getByRole('combobox', { name: /End reason/ }));
  await user.click(await screen.findByRole('option', { name: 'Never showed up' }));
  await user.click(screen.getByLabelText('Override existing end dates'));
  await screen.findByRole('button', { name: 'Cancel 1 assignment' });
  screen.getByText('The end date Nov 1, 2026 is before the start date Nov 9, 2026.');
  expect(asked.at(-1)).toMatchObject({
    action: 'CANCEL',
    endReason: 'NO_SHOW',
    endDate: '2026-11-23',
    overrideEndDates: true,
  });
});

test('reactivating reopens, or changes the end date only, with the employee if wanted (A-8)', async () => {
  const { user, asked } = await openDialog([ended]);
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ reactivation: 'REOPEN' }));
  await choose(user, 'Change the end date only');
  await user.click(screen.getByLabelText('Reactivate the employee record'));
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      assignmentIds: ['asg_3'],
      action: 'REACTIVATE',
      reactivation: 'CHANGE_END_DATE',
      reactivateEmployee: true,
    }),
  );
});

test('what reopening and terminating leave as it is stands at the row, before it is confirmed', async () => {
  const stays =
    'The employment of Cy Moss stays terminated as of Nov 10, 2026. Reactivate the employee record too if they come back to work';
  const reopened = await openDialog([ended], [done('asg_3', 'Cy Moss', stays)]);
  await within(reopened.dialog).findByText(stays);
  within(reopened.dialog).getByRole('button', { name: 'Reactivate 1 assignment' });
  reopened.unmount();

  const lasts = 'Assignment A-7 Welder ends on Dec 31, 2026, after the termination';
  const approved = await openDialog([direct], [done('asg_2', 'Bo Lind', lasts)]);
  await within(approved.dialog).findByText(lasts);
  within(approved.dialog).getByRole('button', { name: 'Approve 1 assignment' });
});

test('when all went well a notice offers Undo, and nothing stays selected', async () => {
  const { user } = await openDialog([temp]);
  server.use(
    on(UpdateAssignmentStatusDocument).answers(() => ({
      updateAssignmentStatus: {
        __typename: 'BulkDone',
        outcomes: [fine(temp)],
        changeSetId: 'chg_1',
      },
    })),
  );
  await user.click(await screen.findByRole('button', { name: 'Approve 1 assignment' }));
  await screen.findByText('1 assignment is approved.');
  await screen.findByRole('button', { name: 'Undo' });
  expect(screen.queryByRole('region', { name: 'Selected rows' })).toBeNull();
});

test('when some were refused the dialog says what happened to each', async () => {
  const { user } = await openDialog([temp, direct]);
  server.use(
    on(UpdateAssignmentStatusDocument).answers(() => ({
      updateAssignmentStatus: {
        __typename: 'BulkDone',
        outcomes: [fine(temp), refused('asg_2', 'Bo Lind', 'The placement fee is missing.')],
        changeSetId: 'chg_1',
      },
    })),
  );
  await user.click(await screen.findByRole('button', { name: 'Approve 2 assignments' }));
  const refusedRows = await screen.findByRole('list', { name: /Not changed 1/ });
  within(refusedRows).getByText('The placement fee is missing.');
  screen.getByRole('list', { name: /Done 1/ });
  await screen.findByRole('button', { name: 'Undo' });
});

test('canceling offers its own reasons, and to return the opening of work that has not begun (A-11, A-14)', async () => {
  const { user, asked } = await openDialog([
    assignmentRow(4, 'Di Roe', { startDate: '2026-12-01' }),
  ]);
  await choose(user, 'Cancel');
  await user.click(screen.getByRole('combobox', { name: /End reason/ }));
  expect(screen.queryByRole('option', { name: 'Assignment completed' })).toBeNull();
  await user.click(await screen.findByRole('option', { name: "Client's budget or headcount" }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ returnOpening: true }));
  await user.click(screen.getByLabelText('Return the opening to the job order'));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ returnOpening: false }));
});

test('once work has begun, only a no-show can return the opening (A-14)', async () => {
  const begun = assignmentRow(5, 'Ed Orr', { status: 'ACTIVE', startDate: '2026-11-02' });
  const { user, asked } = await openDialog([begun]);
  const reason = async (name: string) => {
    await user.click(screen.getByRole('combobox', { name: /End reason/ }));
    await user.click(await screen.findByRole('option', { name }));
  };
  await choose(user, 'Cancel');
  await reason("Client's budget or headcount");
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ endReason: 'CLIENT_BUDGET' }));
  expect(asked.at(-1)).not.toHaveProperty('returnOpening');
  expect(screen.queryByLabelText('Return the opening to the job order')).toBeNull();
  await reason('Never showed up');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ returnOpening: true }));
  await choose(user, 'Close');
  await user.click(screen.getByRole('combobox', { name: /End reason/ }));
  expect(screen.queryByRole('option', { name: 'Never showed up' })).toBeNull();
});
