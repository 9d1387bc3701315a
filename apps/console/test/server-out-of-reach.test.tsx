import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { SignInDocument } from '@stint/spa-kit/session/use-sign-in.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { expect, test } from 'vitest';
import { ClientsDocument } from '../src/features/client/client-page.tsx';
import { ClientContactsDocument } from '../src/features/client/client-related.tsx';
import { ClientDocument } from '../src/features/client/client-view.tsx';
import { saveContact } from '../src/features/contact/form/contact-form.tsx';
import { clientPage, clientRow, clientShown } from './client/client-records.ts';
import { renderConsole } from './render-console.tsx';

/** Longer than the pause between two attempts. */
const SOON = { timeout: 15_000 };

const contoso = clientRow('cli_1', 'Contoso Ltd.');
const clients = on(ClientsDocument);
const answers = clients.answers(() => clientPage([contoso]));

test.each([
  ['the server', 'The server can’t be reached', clients.isOutOfReach()],
  ['its database', 'Stint can’t reach its data at the moment', clients.unavailable('UNAVAILABLE')],
])('a screen that is opened without %s says so, and loads by itself', async (_, said, fails) => {
  const { address } = renderConsole('/clients', { handlers: [fails] });
  const problem = await screen.findByRole('alert');
  expect(problem.textContent).toContain(said);
  expect(problem.textContent).toContain('This is tried again every few seconds.');
  // The rest of the page is there.
  screen.getByRole('heading', { level: 1, name: 'Clients' });
  within(screen.getByRole('navigation')).getByRole('link', { name: 'Contacts' });
  server.use(answers);
  await screen.findByText('Contoso Ltd.', {}, SOON);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(address()).toBe('/clients');
});

test('what is typed without the server is kept, and saved when it answers again', async () => {
  const create = on(saveContact.create);
  const noContacts = { __typename: 'ContactConnection' as const, nodes: [], totalCount: 0 };
  const { user } = renderConsole('/clients/cli_1?panel=contacts', {
    handlers: [
      answers,
      on(ClientDocument).answers(() => clientShown(contoso)),
      on(ClientContactsDocument).answers(() => ({
        client: { __typename: 'Client', id: 'cli_1', contacts: noContacts },
      })),
      create.isOutOfReach(),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'New contact' }));
  const dialog = await screen.findByRole('dialog', { name: 'New contact' });
  const firstName = within(dialog).getByLabelText<HTMLInputElement>(/^First name/);
  await user.type(firstName, 'Ana');
  await user.type(within(dialog).getByLabelText(/^Last name/), 'Ortiz');
  const save = () => user.click(within(dialog).getByRole('button', { name: 'Add contact' }));
  await save();
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('The server can’t be reached');
  expect(notice.textContent).toContain('Nothing was changed, and your entries are still here.');
  // Nobody repeats a change but who made it.
  expect(notice.textContent).toContain('Try again in a few seconds.');
  expect(firstName.value).toBe('Ana');
  server.use(
    create.answers(() => ({
      createContact: {
        __typename: 'ContactCreated',
        contact: { __typename: 'Contact', id: 'con_1', version: 1 },
        changeSetId: 'chg_1',
      },
    })),
  );
  await save();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('signing in without the server does not promise to be tried again', async () => {
  const { user } = renderConsole('/clients', {
    viewer: null,
    handlers: [answers, on(SignInDocument).isOutOfReach()],
  });
  await user.type(await screen.findByLabelText('Company ID'), 'lakeshore');
  await user.type(screen.getByLabelText('User name'), 'admin');
  await user.type(screen.getByLabelText('Password'), 'try-stint-today');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  const problem = await screen.findByRole('alert');
  expect(problem.textContent).toContain('The server can’t be reached');
  expect(problem.textContent).toContain('Try again in a few seconds.');
  expect(problem.textContent).not.toContain('every few seconds');
});
