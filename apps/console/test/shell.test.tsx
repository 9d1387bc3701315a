import { screen, waitFor, within } from '@testing-library/react';
import { ViewerDocument } from '@stint/spa-kit/session/viewer.ts';
import { liveChanges } from '@stint/spa-kit/testing/live-changes.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
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
    'Schedule',
    'Who’s Working',
    'Time',
    'Expenses',
    'Punches',
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

test('who is signed in is read again when settings change, and once more by a new connection at most', async () => {
  const changes = liveChanges();
  let asked = 0;
  let viewer = staffViewer('ALL_IN');
  server.use(changes.handler);
  renderConsole('/clients', {
    handlers: [
      on(ViewerDocument).answers(() => {
        asked += 1;
        return { viewer };
      }),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  viewer = staffViewer('ALL_IN', { today: '2026-11-24' });
  // Longer than the pause in which changes are gathered.
  const slowly = { interval: 900, timeout: 8_000 };
  await waitFor(() => {
    if (asked < 2) changes.tell({ kind: 'AgencySettings', id: 'set_1', version: 2 });
    expect(asked).toBeGreaterThan(1);
  }, slowly);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(asked).toBeLessThanOrEqual(3);
});
