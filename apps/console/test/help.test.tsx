import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AssignmentsDocument } from '../src/features/assignment/assignment-page.tsx';
import { assignmentPage, assignmentRow } from './assignment/assignment-rows.ts';
import { renderConsole } from './render-console.tsx';

const grid = on(AssignmentsDocument).answers(() => assignmentPage([assignmentRow(1, 'Ann Ash')]));

const groupOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('term')
    .map(({ textContent }) => textContent);

test('the question mark opens the help with the keys of this screen, and closes it', async () => {
  const { user } = renderConsole('/assignments', { handlers: [grid] });
  await screen.findByRole('row', { name: /Ann Ash/ });
  await user.keyboard('?');
  const help = await screen.findByRole('dialog', { name: 'Help' });
  expect(groupOf('Everywhere')).toEqual(['Search or jump to', 'Open this help']);
  expect(groupOf('On a record')).toEqual(['Log activity', 'New task']);
  expect(groupOf('In a list')).toContain('Search the list');
  expect(groupOf('In a list')).toContain('Select a row; with Shift, a range');
  within(help).getByRole('link', { name: 'Hire the people who were placed' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('what a viewer may not, and what the screen has not, is not listed', async () => {
  const viewer = staffViewer('FRONT_OFFICE');
  const permissions = viewer.permissions.filter((name) => name !== 'task:write');
  const { user } = renderConsole('/nowhere', { viewer: { ...viewer, permissions } });
  await user.click(await screen.findByRole('button', { name: 'Help and shortcuts' }));
  await screen.findByRole('dialog', { name: 'Help' });
  expect(groupOf('On a record')).toEqual(['Log activity']);
  expect(screen.queryByRole('region', { name: 'In a list' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Hire the people who were placed' })).toBeNull();
});

test('a question mark that is typed is text', async () => {
  const { user } = renderConsole('/assignments', { handlers: [grid] });
  const search = await screen.findByRole('searchbox', { name: 'Search assignments' });
  await user.type(search, 'who?');
  expect(search).toHaveProperty('value', 'who?');
  expect(screen.queryByRole('dialog')).toBeNull();
});
