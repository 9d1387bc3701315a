import { screen, within } from '@testing-library/react';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { renderConsole } from './render-console.tsx';

const placeNames = async () => {
  const navigation = await screen.findByRole('navigation', { name: 'Main' });
  return within(navigation)
    .getAllByRole('link')
    .map((link) => link.textContent);
};

test('an all-in user finds every place', async () => {
  renderConsole('/clients');
  expect(await placeNames()).toEqual([
    'Home',
    'Job orders',
    'Candidates',
    'Clients',
    'Contacts',
    'Locations',
    'My tasks',
    'Activities',
    'Mentions',
    'Hiring Management',
    'Employees',
    'Change requests',
    'Documents',
    'Assignments',
    'Import',
  ]);
});

test('the front office is not offered hiring and import, and is told so at their address', async () => {
  renderConsole('/hiring', { viewer: staffViewer('FRONT_OFFICE') });
  const names = await placeNames();
  expect(names).toContain('Job orders');
  expect(names).not.toContain('Hiring Management');
  expect(names).not.toContain('Import');
  screen.getByText('Your role doesn’t have access to Hiring Management');
});

test('the bare address leads home', async () => {
  const { address } = renderConsole('/');
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  expect(address()).toBe('/home');
});
