import { ChangePasswordDocument } from '@stint/spa-kit/session/change-password-form.tsx';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CandidatesDocument } from '../src/features/candidate/candidate-page.tsx';
import { ClientsDocument } from '../src/features/client/client-page.tsx';
import { candidatePage } from './candidate/candidate-records.ts';
import { clientPage } from './client/client-records.ts';
import { renderConsole } from './render-console.tsx';

/** Opens the dialog on a screen that another one was before. */
async function openDialog() {
  const page = renderConsole('/candidates', {
    from: '/clients',
    handlers: [
      on(ClientsDocument).answers(() => clientPage([])),
      on(CandidatesDocument).answers(() => candidatePage([])),
      on(ChangePasswordDocument).answers(() => ({
        changePassword: { __typename: 'PasswordChanged', viewer: staffViewer('ALL_IN') },
      })),
    ],
  });
  const { user } = page;
  await user.click(await screen.findByRole('button', { name: 'Maya Lindqvist, account menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Change password' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change password' });
  const field = within(dialog).getByLabelText('Current password');
  return { ...page, dialog: within(dialog), field };
}

const question = 'What you typed is not saved.';

test.each([
  ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
  ['its ×', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Close' }))],
])('%s asks before it closes with a password typed', async (_way, close) => {
  const { user, dialog, field } = await openDialog();
  await user.type(field, 'the password');
  await close(user);
  dialog.getByText(question);
  await user.click(dialog.getByRole('button', { name: 'Keep editing' }));
  expect(field).toHaveProperty('value', 'the password');
  expect(dialog.queryByText(question)).toBeNull();

  await close(user);
  await user.click(dialog.getByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a click next to it does not close it with a password typed', async () => {
  const { user, field } = await openDialog();
  await user.type(field, 'the password');
  await user.click(document.querySelector('.mantine-Modal-overlay')!);
  expect(field.isConnected).toBe(true);
  expect(field).toHaveProperty('value', 'the password');
});

test('the browser’s Back asks before it leaves with a password typed, and takes the dialog along', async () => {
  const { user, field, goBack, address } = await openDialog();
  await user.type(field, 'the password');
  goBack();
  const leaving = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(leaving).getByRole('button', { name: 'Stay' }));
  expect(address()).toBe('/candidates');
  expect(field).toHaveProperty('value', 'the password');

  goBack();
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(address()).toBe('/clients'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('nothing is asked once the password is changed', async () => {
  const { user, dialog, field } = await openDialog();
  await user.type(field, 'the password');
  await user.type(dialog.getByLabelText('New password'), 'another long one');
  await user.type(dialog.getByLabelText('New password again'), 'another long one');
  await user.click(dialog.getByRole('button', { name: 'Change password' }));
  await screen.findByText('Your password is changed');
  expect(screen.queryByRole('dialog')).toBeNull();
});
