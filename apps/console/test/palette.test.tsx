import { screen, waitFor } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { PaletteSearchDocument } from '../src/app/palette/use-record-search.ts';
import { renderConsole } from './render-console.tsx';

const client = 'cli_0193f5a0-0000-7000-8000-0000000000aa';

test('⌘K goes to a screen by its name', async () => {
  const { user, address } = renderConsole('/clients');
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByPlaceholderText('Search or jump to'), 'assig');
  await user.click(await screen.findByRole('button', { name: 'Assignments' }));
  await waitFor(() => expect(address()).toBe('/assignments'));
});

test('⌘K finds records and opens them', async () => {
  const { user, address } = renderConsole('/assignments', {
    handlers: [
      on(PaletteSearchDocument).answers(({ text }) => ({
        search: [
          {
            __typename: 'SearchHit',
            id: client,
            kind: 'Client',
            label: 'Contoso Ltd.',
            detail: `found by ${text}`,
          },
        ],
      })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: /^Search or jump to/ }));
  await user.type(await screen.findByPlaceholderText('Search or jump to'), 'cont');
  await screen.findByText('Client · found by cont');
  await user.keyboard('o');
  expect(screen.queryByText('Client · found by cont')).toBeNull();
  await user.click(await screen.findByText('Client · found by conto'));
  await waitFor(() => expect(address()).toBe(`/clients/${client}`));
});

test('⌘K offers only what the viewer may do', async () => {
  const { user } = renderConsole('/clients', { viewer: staffViewer('BACK_OFFICE') });
  await user.click(await screen.findByRole('button', { name: /^Search or jump to/ }));
  await screen.findByPlaceholderText('Search or jump to');
  await screen.findByRole('button', { name: 'Hiring Management' });
  expect(screen.queryByRole('button', { name: 'New client' })).toBeNull();
});
