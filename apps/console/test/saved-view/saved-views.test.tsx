import { StaffChoicesDocument } from '@stint/spa-kit/record/form/staff-choices.ts';
import { SavedViewsDocument } from '@stint/spa-kit/record/list/saved-view-documents.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CandidatesDocument } from '../../src/features/candidate/candidate-page.tsx';
import { ClientsDocument } from '../../src/features/client/client-page.tsx';
import { clientPage } from '../client/client-records.ts';
import { candidatePage, candidateRow } from '../candidate/candidate-records.ts';
import { renderConsole } from '../render-console.tsx';
import { colleaguesView, savedView, viewServer } from './view-records.ts';

const staff = on(StaffChoicesDocument).answers(() => ({ staff: [] }));
const grid = on(CandidatesDocument).answers(() => candidatePage([candidateRow(1, 'Ana Ortiz')]));

const clients = on(ClientsDocument).answers(() => clientPage([]));

/** The list of candidates before a server that keeps views. */
function candidates(
  server: ReturnType<typeof viewServer>,
  address = '/candidates',
  options: { from?: string } = {},
) {
  return renderConsole(address, {
    ...options,
    handlers: [staff, grid, clients, ...server.handlers],
  });
}

const button = (name: string) => screen.findByRole('button', { name });

async function openMenu({ user }: ReturnType<typeof candidates>, name = 'All candidates') {
  await user.click(await button(name));
  return within(await screen.findByRole('dialog'));
}

test('a view that a colleague shares appears the next time the menu opens, and is opened', async () => {
  const server = viewServer();
  const page = candidates(server);
  await screen.findByText('Ana Ortiz');
  const menu = await openMenu(page);
  menu.getByLabelText('Name of this view');
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  server.views = [
    colleaguesView('Welders', {
      // As the database returns it: properties in another order.
      query: {
        search: '',
        filters: { skills: 'welder' },
        sort: { direction: 'desc', column: 'added' },
      },
    }),
  ];
  await page.user.click(await button('All candidates'));
  const shared = await screen.findByRole('list', { name: 'Shared views' });
  within(shared).getByText('Luis Ortega');
  await page.user.click(within(shared).getByRole('button', { name: 'Welders' }));
  await waitFor(() => expect(page.address()).toContain('welder'));
  await button('Welders');
});

test('the button is named after the view that the address asks for, once the rows are there', async () => {
  const query = { sort: [{ column: 'name', direction: 'asc' }], filters: {}, search: 'ana' };
  candidates(viewServer(savedView('All Anas', { query })), '/candidates?search=ana');
  await button('All Anas');
});

test('a view is saved and shared under its name, and replaced after a question', async () => {
  const server = viewServer();
  const page = candidates(server, '/candidates?search=ana');
  await screen.findByText('Ana Ortiz');
  await openMenu(page, 'Views');
  await page.user.type(screen.getByLabelText('Name of this view'), 'Anas');
  await page.user.click(screen.getByLabelText('Share with everyone in Harbor Staffing'));
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  const query = { sort: [{ column: 'name', direction: 'asc' }], filters: {}, search: 'ana' };
  await button('Anas');
  expect(server.changes).toEqual([
    { saved: { list: 'candidates', name: 'Anas', query, shared: true } },
  ]);
  await openMenu(page, 'Anas');
  await page.user.type(screen.getByLabelText('Name of this view'), 'ANAS{Enter}');
  await page.user.click(await button('Replace'));
  await waitFor(() => expect(server.changes).toHaveLength(2));
  expect(server.changes[1]).toEqual({ saved: { list: 'candidates', name: 'ANAS', query } });
});

test('an own view is renamed, shared, no longer shared and deleted', async () => {
  const server = viewServer(savedView('Nurses'));
  const page = candidates(server);
  await screen.findByText('Ana Ortiz');
  await openMenu(page);
  await page.user.click(await button('Rename Nurses'));
  await page.user.keyboard('Carers{Enter}');
  await page.user.click(await button('Share Carers'));
  await page.user.click(await button('Stop sharing Carers'));
  await page.user.click(await button('Delete Carers'));
  await page.user.click(await button('Delete'));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'My views' })).toBeNull());
  const id = 'viw_Nurses';
  expect(server.changes).toEqual([
    { updated: { id, name: 'Carers' } },
    { updated: { id, shared: true } },
    { updated: { id, shared: false } },
    { deleted: id },
  ]);
});

test('a view without a name is not saved, and its field says so', async () => {
  const server = viewServer();
  const page = candidates(server);
  await screen.findByText('Ana Ortiz');
  await openMenu(page);
  await page.user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Enter a name.');
  expect(document.activeElement).toBe(screen.getByLabelText('Name of this view'));
  await page.user.keyboard('N');
  expect(screen.queryByText('Enter a name.')).toBeNull();
  expect(server.changes).toEqual([]);
});

test('why a name is refused is said, and what was typed stays', async () => {
  const server = viewServer();
  const page = candidates(server);
  await screen.findByText('Ana Ortiz');
  await openMenu(page);
  server.refusal = 'You can save up to 100 views of a list. Delete one first.';
  await page.user.type(screen.getByLabelText('Name of this view'), 'Nurses{Enter}');
  await screen.findByText(server.refusal);
  expect(screen.getByLabelText('Name of this view')).toHaveProperty('value', 'Nurses');
});

test('the browser’s Back asks before it leaves the list with the name of a view typed', async () => {
  const page = candidates(viewServer(), '/candidates', { from: '/clients' });
  await screen.findByText('Ana Ortiz');
  await openMenu(page);
  const name = screen.getByLabelText('Name of this view');
  await page.user.type(name, 'Nurses');
  page.goBack();
  const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await page.user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(screen.queryByText('What you typed is not saved.')).toBeNull();
  expect(page.address()).toBe('/candidates');
  expect(name).toHaveProperty('value', 'Nurses');

  page.goBack();
  await page.user.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(page.address()).toBe('/clients'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a stored query that is not understood shows what the bare list shows', async () => {
  const page = candidates(viewServer(savedView('Old', { query: { sort: 7, filters: ['x'] } })));
  await screen.findByText('Ana Ortiz');
  await openMenu(page);
  await page.user.click(
    within(screen.getByRole('list', { name: 'My views' })).getByRole('button', { name: 'Old' }),
  );
  await screen.findByText('Ana Ortiz');
  expect(page.address()).toBe('/candidates');
});

test('views that could not be read are said to be missing, and read again', async () => {
  const server = viewServer(savedView('Nurses'));
  const page = renderConsole('/candidates', {
    handlers: [
      staff,
      grid,
      on(SavedViewsDocument).fails('INTERNAL_SERVER_ERROR'),
      ...server.handlers.slice(1),
    ],
  });
  await screen.findByText('Ana Ortiz');
  await page.user.click(await button('All candidates'));
  await screen.findByText('Saved views could not be loaded.');
});

test('views that were kept on this device are saved once, and forgotten here', async () => {
  const query = { sort: [], filters: {}, search: 'nurse' };
  const other = { ...query, search: 'rn' };
  const kept = [
    { name: 'Nurses', query },
    { name: 'Cooks', query },
    { name: 'Welders', query },
  ];
  localStorage.setItem('stint.views.candidates', JSON.stringify(kept));
  const server = viewServer(savedView('nurses', { query: other }), savedView('Cooks', { query }));
  const page = candidates(server);
  await waitFor(() => expect(localStorage.getItem('stint.views.candidates')).toBeNull());
  expect(server.changes).toEqual([
    { saved: { list: 'candidates', name: 'Nurses (2)', query } },
    { saved: { list: 'candidates', name: 'Welders', query } },
  ]);
  await openMenu(page);
  await button('Nurses (2)');
  expect(server.changes).toHaveLength(2);
});

test('a view that the server refuses to take over stays on this device', async () => {
  const kept = [{ name: 'Nurses', query: { sort: [], filters: {}, search: 'nurse' } }];
  localStorage.setItem('stint.views.candidates', JSON.stringify(kept));
  const server = viewServer();
  server.refusal = 'You can save up to 100 views of a list. Delete one first.';
  candidates(server);
  await waitFor(() => expect(server.changes).toHaveLength(1));
  await screen.findByText('Ana Ortiz');
  expect(screen.queryByText(server.refusal)).toBeNull();
  expect(JSON.parse(localStorage.getItem('stint.views.candidates')!)).toEqual(kept);
});
