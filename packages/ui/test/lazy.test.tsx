import { act, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { lazy } from '../src/lazy-module/lazy.tsx';
import { loadWaitingModules, waitingModules } from '../src/lazy-module/waiting-modules.ts';
import { show } from './render.tsx';

const missing = new TypeError('Failed to fetch dynamically imported module: /assets/form.js');
const form = { default: () => <p>The form</p> };

afterEach(() => vi.restoreAllMocks());

it('keeps the screen when its code is missing, and appears once it is there', async () => {
  const load = vi.fn().mockRejectedValueOnce(missing).mockResolvedValue(form);
  const Form = lazy(load);
  show(
    <>
      <input aria-label="Note" />
      <Suspense>
        <Form />
      </Suspense>
    </>,
  );
  const note = screen.getByLabelText('Note');
  await waitFor(() => expect(waitingModules.some()).toBe(true));
  act(loadWaitingModules);
  await screen.findByText('The form');
  expect(screen.getByLabelText('Note')).toBe(note);
  expect(waitingModules.some()).toBe(false);
});

it('shows what stands in its place until it is there', async () => {
  const load = vi.fn().mockRejectedValueOnce(missing).mockResolvedValue(form);
  const Form = lazy(load, { Missing: () => <p>Not yet</p> });
  show(
    <Suspense>
      <Form />
    </Suspense>,
  );
  await screen.findByText('Not yet');
  act(loadWaitingModules);
  await screen.findByText('The form');
  expect(screen.queryByText('Not yet')).toBeNull();
});

it('is not tried without a network, because browsers remember a failure', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const load = vi.fn().mockResolvedValue(form);
  const Form = lazy(load);
  const { unmount } = show(
    <Suspense>
      <Form />
    </Suspense>,
  );
  await waitFor(() => expect(waitingModules.some()).toBe(true));
  expect(load).not.toHaveBeenCalled();
  online.mockReturnValue(true);
  act(loadWaitingModules);
  await screen.findByText('The form');
  unmount();
});

it('waits for nothing that was closed meanwhile', async () => {
  const Form = lazy(vi.fn().mockRejectedValue(missing));
  const { unmount } = show(
    <Suspense>
      <Form />
    </Suspense>,
  );
  await waitFor(() => expect(waitingModules.some()).toBe(true));
  unmount();
  expect(waitingModules.some()).toBe(false);
});
