import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { expect, test } from 'vitest';
import { ClientsDocument } from '../../src/features/client/client-page.tsx';
import { ClientContactsDocument } from '../../src/features/client/client-related.tsx';
import { ClientDocument } from '../../src/features/client/client-view.tsx';
import { saveContact } from '../../src/features/contact/form/contact-form.tsx';
import type { CreateContactInput } from '@stint/spa-kit/gql/save-inputs.ts';
import type { ClientsQueryVariables } from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';
import { clientPage, clientRow, clientShown } from './client-records.ts';

const contoso = clientRow('cli_1', 'Contoso Ltd.');
const grid = on(ClientsDocument).answers(() => clientPage([contoso]));
const panel = on(ClientDocument).answers(() => clientShown(contoso));

test('accounting customers alone are asked for as such, both answers as no filter', async () => {
  const asked: ClientsQueryVariables[] = [];
  const filters = encodeURIComponent(JSON.stringify({ accountingCustomer: ['yes'] }));
  const { user } = renderConsole(`/clients?filters=${filters}`, {
    handlers: [
      on(ClientsDocument).answers((variables) => {
        asked.push(variables);
        return clientPage([contoso]);
      }),
    ],
  });
  await screen.findByText('Contoso Ltd.');
  expect(asked.at(-1)?.filter?.accountingCustomer).toBe(true);
  await user.click(screen.getByRole('button', { name: /^Accounting customer Yes/ }));
  await user.click(await screen.findByRole('checkbox', { name: 'No' }));
  await waitFor(() => expect(asked.at(-1)?.filter?.accountingCustomer).toBeUndefined());
});

test('a website that would run a script is shown as text, never as a link', async () => {
  renderConsole('/clients/cli_1', { handlers: [grid, panel] });
  const record = await screen.findByRole('complementary', { name: 'Contoso Ltd.' });
  expect(within(record).getByText('javascript:alert(1)').closest('a')).toBeNull();
  within(record).getByText('Net 30 days');
});

test('a contact added from the client’s panel belongs to that client', async () => {
  const sent: CreateContactInput[] = [];
  const { user } = renderConsole('/clients/cli_1?panel=contacts', {
    handlers: [
      grid,
      panel,
      on(ClientContactsDocument).answers(() => ({
        client: {
          __typename: 'Client',
          id: 'cli_1',
          contacts: { __typename: 'ContactConnection', nodes: [], totalCount: 0 },
        },
      })),
      on(saveContact.create).answers(({ input }) => {
        sent.push(input);
        return {
          createContact: {
            __typename: 'ContactCreated',
            contact: { __typename: 'Contact', id: 'con_1', version: 1 },
            changeSetId: 'chg_1',
          },
        };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'New contact' }));
  const dialog = await screen.findByRole('dialog', { name: 'New contact' });
  await user.type(within(dialog).getByLabelText(/^First name/), '美咲');
  await user.type(within(dialog).getByLabelText(/^Last name/), '田中');
  await user.click(within(dialog).getByRole('button', { name: 'Add contact' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent[0]).toMatchObject({ clientId: 'cli_1', firstName: '美咲', lastName: '田中' });
});

test('what somebody else changes appears without a reload', async () => {
  const changes = liveChanges();
  let name = 'Contoso Ltd.';
  server.use(changes.handler);
  renderConsole('/clients', {
    handlers: [on(ClientsDocument).answers(() => clientPage([clientRow('cli_1', name)]))],
  });
  await screen.findByText('Contoso Ltd.');
  name = 'Contoso International';
  const tell = () => {
    changes.tell({ kind: 'Client', id: 'cli_1', version: 2 });
    screen.getByText('Contoso International');
  };
  // Longer apart than changes are gathered for; the first may come before anybody listens.
  await waitFor(tell, { interval: 1_000, timeout: 5_000 });
});

test('an address of no client says so', async () => {
  renderConsole('/clients/cli_9', {
    handlers: [grid, on(ClientDocument).answers(() => ({ client: null }))],
  });
  await screen.findByText('There is no such client');
});

test('an address that was cut off says so, too, and not that the server failed', async () => {
  renderConsole('/clients/cli_0', {
    handlers: [grid, on(ClientDocument).findsNoId()],
  });
  await screen.findByText('There is no such client');
});

test('times are those of the office, named where it is not the reader’s, in rows and history alike', async () => {
  const timeline = [
    {
      __typename: 'TimelineEvent' as const,
      id: '1',
      at: '2026-11-01T15:00:00Z',
      sentence: 'Maya Lindqvist added Contoso Ltd.',
      actor: 'Maya Lindqvist',
      activity: null,
      mailId: null,
      changes: [],
      changeSetId: 'chg_1',
      undoable: false,
    },
  ];
  const staff = staffViewer('ALL_IN');
  const { client } = clientShown(contoso);
  renderConsole('/clients/cli_1?panel=timeline', {
    viewer: { ...staff, agency: { ...staff.agency, timeZone: 'Asia/Tokyo', hourClock: 'H24' } },
    handlers: [
      on(ClientsDocument).answers(() =>
        clientPage([{ ...contoso, updatedAt: '2026-11-02T15:00:00Z' }]),
      ),
      on(ClientDocument).answers(() => ({ client: { ...client!, timeline } })),
    ],
  });
  await screen.findByText('Maya Lindqvist added Contoso Ltd.');
  await waitFor(() => expect(screen.getAllByText('Nov 2, 2026, 00:00 GMT+9')).toHaveLength(2));
});

test('a mail stands in the history with the way to it, in place of taking it back', async () => {
  const mailId = 'mai_0193f5a0-0000-7000-8000-000000000001';
  const timeline = [
    {
      __typename: 'TimelineEvent' as const,
      id: '1',
      at: '2026-11-01T15:00:00Z',
      sentence: 'Email to Paula Kent, “Your job order is open: Welder”: Sent',
      actor: 'Stint',
      activity: null,
      mailId,
      changes: [],
      changeSetId: 'chg_1',
      undoable: false,
    },
  ];
  const { client } = clientShown(contoso);
  renderConsole('/clients/cli_1?panel=timeline', {
    viewer: staffViewer('ADMIN'),
    handlers: [
      on(ClientsDocument).answers(() => clientPage([contoso])),
      on(ClientDocument).answers(() => ({ client: { ...client!, timeline } })),
    ],
  });
  await screen.findByText('Email to Paula Kent, “Your job order is open: Welder”: Sent');
  expect(screen.getByRole('link', { name: 'Open email' }).getAttribute('href')).toContain(mailId);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
