import { screen, waitFor, within } from '@testing-library/react';
import { liveBoard } from '@stint/spa-kit/testing/live-board.ts';
import { expect, test } from 'vitest';
import { renderConsole } from './render-console.tsx';
import { server } from '@stint/spa-kit/testing/server.ts';

const ann = { key: '1', name: 'Ann Ito' };
const ben = { key: '2', name: 'Ben Zhou', state: 'LATE', locationName: 'Dock 5' } as const;
const cleo = { key: '3', name: 'Cleo Marsh', clientName: 'Harbor Mills', locationName: 'Hall A' };

function open(board: ReturnType<typeof liveBoard>, address = '/whos-working') {
  server.use(...board.handlers);
  return renderConsole(address);
}

const names = () =>
  within(screen.getByRole('table', { name: 'Who’s Working' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

const choose = async (user: ReturnType<typeof open>['user'], label: string, option: string) => {
  await user.click(screen.getByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
};

test('the board of the agency is filtered by client and location, and the numbers with it', async () => {
  const { user, address } = open(liveBoard(ann, ben, cleo));
  await screen.findByRole('table', { name: 'Who’s Working' });
  expect(names()).toEqual(['Ben Zhou', 'Ann Ito', 'Cleo Marsh']);
  await choose(user, 'Client', 'Lakeside Foods');
  expect(names()).toEqual(['Ben Zhou', 'Ann Ito']);
  screen.getByRole('button', { name: '1Not yet in' });
  await choose(user, 'Location', 'Dock 5');
  expect(names()).toEqual(['Ben Zhou']);
  expect(address()).toContain('Dock+5');
});

test('a name leads to the assignment', async () => {
  open(liveBoard(ann));
  const link = await screen.findByRole('link', { name: 'Ann Ito' });
  expect(link.getAttribute('href')).toMatch(/^\/console\/assignments\/asg_/);
});

test('a line moves when its state changes, and keeps the focus; no other moves', async () => {
  const board = liveBoard(ann, ben, cleo);
  open(board);
  const link = await screen.findByRole('link', { name: 'Ben Zhou' });
  link.focus();
  board.change({ ...ben, state: 'IN', clock: 'IN' });
  await waitFor(() => expect(names()).toEqual(['Ann Ito', 'Cleo Marsh', 'Ben Zhou']));
  expect(document.activeElement).toBe(link);
  board.change({ ...cleo, state: 'LATE' });
  await waitFor(() => expect(names()).toEqual(['Cleo Marsh', 'Ann Ito', 'Ben Zhou']));
});

test('when the line with the focus leaves, the keyboard continues on the board', async () => {
  const board = liveBoard(ann, ben);
  open(board, '/whos-working?filters=%7B"state"%3A%5B"LATE"%5D%7D');
  const link = await screen.findByRole('link', { name: 'Ben Zhou' });
  link.focus();
  board.change({ ...ben, lateMinutes: 9 });
  await screen.findByText('9 min late');
  expect(document.activeElement).toBe(link);
  board.change({ ...ben, state: 'IN', clock: 'IN' });
  await screen.findByText('Nobody here matches');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Nobody here matches'));
  expect(document.activeElement).not.toBe(document.body);
});
