import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { ViewerDocument } from '@stint/spa-kit/session/viewer.ts';
import { liveBoard } from '@stint/spa-kit/testing/live-board.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { contactViewer } from '@stint/spa-kit/testing/viewers.ts';
import * as office from '@stint/ui/dates/office-time.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { PortalApp } from '../src/app/portal-app.tsx';

/** Where the agency and the places are, too. */
beforeEach(() => {
  vi.spyOn(office, 'viewerZone').mockReturnValue('America/New_York');
});

const permissions = ['agency:read', 'assignment:read', 'shift:read', 'punch:read'];

const ann = { key: 'shift-ann', name: 'Ann Ito' };
const ben = { key: 'shift-ben', name: 'Ben Zhou', state: 'LATE', lateMinutes: 12 } as const;
const cleo = {
  key: 'punch-cleo',
  name: 'Cleo Marsh',
  state: 'WITHOUT_SHIFT',
  clock: 'IN',
  startsAt: null,
  endsAt: null,
} as const;

function renderBoard(board: ReturnType<typeof liveBoard>, address = '/whos-working') {
  server.use(
    ...board.handlers,
    on(ViewerDocument).answers(() => ({ viewer: contactViewer({ permissions }) })),
  );
  const history = createMemoryHistory({ initialEntries: [`/portal${address}`] });
  render(<PortalApp client={makeClient({ door: 'portal' })} history={history} env="test" />);
  return { user: userEvent.setup(), history };
}

const table = () => screen.findByRole('table', { name: 'Who’s Working' });
const names = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]!.textContent!.replace('Picker', ''));
const count = (state: string) => screen.getByRole('button', { name: new RegExp(`${state}$`) });

test('the board shows everybody with state, shift and times, the most urgent first, and how many there are of each', async () => {
  renderBoard(liveBoard(ann, ben, cleo));
  expect(await names()).toEqual(['Ben Zhou', 'Cleo Marsh', 'Ann Ito']);
  const [, first, second, third] = within(await table()).getAllByRole('row');
  expect(first!.textContent).toContain('12 min late');
  expect(second!.textContent).toContain('No shift');
  expect(third!.textContent).toContain('9:00 AM – 5:00 PM');
  expect(count('Not yet in').textContent).toBe('1Not yet in');
  expect(count('Absent').textContent).toBe('0Absent');
  screen.getByText('Live. Last change 10:04:05 AM');
});

test('to whoever looks from another zone, every time names its own', async () => {
  vi.spyOn(office, 'viewerZone').mockReturnValue('Europe/Berlin');
  const board = liveBoard(ann);
  renderBoard(board);
  const row = within(await table()).getAllByRole('row')[1]!;
  expect(row.textContent).toMatch(/9:00\sAM – 5:00\sPM EST/);
  screen.getByText(/^Live\. Last change 10:04:05\sAM EST$/);
  const since = '2026-11-23T14:02:00Z';
  board.change({ ...ann, state: 'IN', clock: 'IN', since, clockedInAt: since });
  await waitFor(() => expect(row.textContent).toMatch(/Since 9:02\sAM EST.*9:02\sAM EST/));
});

test('who clocks in is told without a reload, in the same place, and said aloud once', async () => {
  const board = liveBoard(ann, ben, cleo);
  renderBoard(board);
  const row = within(await table()).getAllByRole('row')[3]!;
  board.change({ ...ann, state: 'IN', clock: 'IN', clockedInAt: '2026-11-23T14:02:00Z' });
  await waitFor(() => expect(row.textContent).toContain('9:02 AM'), { timeout: 1_000 });
  expect(row.isConnected).toBe(true);
  expect(await names()).toEqual(['Ben Zhou', 'Cleo Marsh', 'Ann Ito']);
  expect(count('In').textContent).toBe('1In');
  await waitFor(() => screen.getByText('Ann Ito: In'), { timeout: 7_000 });
});

test('somebody new stands where state and name belong, and who is gone leaves', async () => {
  const board = liveBoard(ann, cleo);
  renderBoard(board);
  await table();
  board.change({ key: 'shift-dan', name: 'Dan Lee' });
  await waitFor(async () => expect(await names()).toEqual(['Cleo Marsh', 'Ann Ito', 'Dan Lee']));
  board.remove(ann.key);
  await waitFor(async () => expect(await names()).toEqual(['Cleo Marsh', 'Dan Lee']));
});

test('each number filters, which the address keeps, and its focus stays when the board changes', async () => {
  const board = liveBoard(ann, ben, cleo);
  const { user, history } = renderBoard(board);
  await table();
  count('Late').focus();
  await user.keyboard('{Enter}');
  expect(await names()).toEqual(['Ben Zhou']);
  expect(count('Late').getAttribute('aria-pressed')).toBe('true');
  expect(history.location.href).toContain('LATE');
  board.change({ ...ben, state: 'IN', clock: 'IN' });
  await screen.findByText('Nobody here matches');
  expect(document.activeElement).toBe(count('Late'));
  await user.click(screen.getByRole('button', { name: 'Show everybody' }));
  expect(await names()).toHaveLength(3);
});

test('a lost connection is said, and the board is read again when it is back', async () => {
  const board = liveBoard(ann);
  renderBoard(board);
  await table();
  board.lose();
  await screen.findAllByText(/^Connection lost\. This is as of 10:04:05 AM/);
  expect(await names()).toEqual(['Ann Ito']);
  board.change(ben);
  await screen.findByText('Live. Last change 10:04:05 AM');
  expect(await names()).toEqual(['Ben Zhou', 'Ann Ito']);
});

test('the large display shows names, states and numbers alone, and Escape leaves it', async () => {
  const { user } = renderBoard(liveBoard(ann, ben));
  await table();
  await user.click(screen.getByRole('button', { name: 'Large display' }));
  const display = await screen.findByRole('dialog', { name: 'Who’s Working' });
  expect(within(display).getAllByRole('listitem')).toHaveLength(2);
  within(display).getByText('12 min late');
  await user.keyboard('{Escape}');
  await table();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Large display');
});

test('nobody there says when somebody will be', async () => {
  renderBoard(liveBoard());
  await screen.findByText('Nobody is scheduled today');
});

test('without the permission there is neither an entry nor a screen', async () => {
  server.use(on(ViewerDocument).answers(() => ({ viewer: contactViewer() })));
  const history = createMemoryHistory({ initialEntries: ['/portal/whos-working'] });
  render(<PortalApp client={makeClient({ door: 'portal' })} history={history} env="test" />);
  await screen.findByRole('link', { name: 'Account' });
  expect(screen.queryByRole('link', { name: 'Who’s Working' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Who’s Working' })).toBeNull();
});

test('in Spanish everything on it is in Spanish', async () => {
  const contact = contactViewer({ permissions });
  server.use(
    ...liveBoard(ben).handlers,
    on(ViewerDocument).answers(() => ({
      viewer: { ...contact, account: { ...contact.account, language: 'es' } },
    })),
  );
  const history = createMemoryHistory({ initialEntries: ['/portal/whos-working'] });
  render(<PortalApp client={makeClient({ door: 'portal' })} history={history} env="test" />);
  await screen.findByRole('heading', { level: 1, name: 'Quién trabaja' });
  await screen.findByText('12 min de retraso');
  screen.getByRole('link', { name: 'Quién trabaja' });
  screen.getByRole('button', { name: '1Con retraso' });
});
