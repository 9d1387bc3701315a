import '@stint/ui/testing/jsdom-layout.ts';
import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server.ts';

/** Screens are loaded when they are opened, which can take long on a busy machine. */
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no scrolling. */
window.scrollTo = () => {};

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  notifications.clean();
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());
