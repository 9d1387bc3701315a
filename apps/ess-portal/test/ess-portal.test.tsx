import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { ChangePasswordDocument } from '@stint/spa-kit/session/change-password-form.tsx';
import { SignInDocument } from '@stint/spa-kit/session/use-sign-in.ts';
import { SignOutDocument } from '@stint/spa-kit/session/use-sign-out.ts';
import { ViewerDocument, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { employeeViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { EssApp } from '../src/app/ess-app.tsx';

function renderPortal(viewer: Viewer | null, address = '/') {
  server.use(on(ViewerDocument).answers(() => ({ viewer })));
  const history = createMemoryHistory({ initialEntries: [`/ess${address}`] });
  render(<EssApp client={makeClient({ door: 'ess' })} history={history} env="test" />);
  return userEvent.setup();
}

test('an employee signs in, sees that no section is open yet, and signs out', async () => {
  const user = renderPortal(null);
  server.use(
    on(SignInDocument).answers(() => ({
      signIn: { __typename: 'SignedIn', viewer: employeeViewer() },
    })),
    on(SignOutDocument).answers(() => ({ signOut: true })),
  );
  await user.type(await screen.findByLabelText('Company ID'), 'harbor');
  await user.type(screen.getByLabelText('User name'), 'ana');
  await user.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}');

  await screen.findByRole('heading', { level: 1, name: 'Hello, Ana Ortiz' });
  screen.getByText('Harbor Staffing');
  screen.getByText('Your agency hasn’t shared anything here yet');
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  await screen.findByLabelText('Company ID');
});

test('one click changes to Spanish, and the choice is kept', async () => {
  const user = renderPortal(null);
  await user.click(await screen.findByRole('button', { name: 'Español' }));
  await screen.findByRole('heading', { level: 1, name: 'Iniciar sesión' });
  screen.getByLabelText('Contraseña');
  expect(document.documentElement.lang).toBe('es');
  expect(document.title).toBe('Portal del empleado');

  renderPortal(employeeViewer());
  await screen.findByText('Su agencia aún no ha compartido nada aquí');
});

test('the password can be changed', async () => {
  const user = renderPortal(employeeViewer());
  server.use(
    on(ChangePasswordDocument).answers(() => ({
      changePassword: { __typename: 'PasswordChanged', viewer: employeeViewer() },
    })),
  );
  await user.click(await screen.findByRole('link', { name: 'Change password' }));
  await user.type(await screen.findByLabelText('Current password'), 'given');
  await user.type(screen.getByLabelText('New password'), 'a sentence to remember');
  await user.type(screen.getByLabelText('New password again'), 'a sentence to remember{Enter}');
  await screen.findByText('Your password is changed');
  await screen.findByRole('heading', { level: 1, name: 'Hello, Ana Ortiz' });
});

test('an address that does not exist leads home', async () => {
  renderPortal(employeeViewer(), '/nowhere');
  await screen.findByRole('heading', { level: 1, name: 'Hello, Ana Ortiz' });
});
