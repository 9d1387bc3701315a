import type { ViteUserConfig } from 'vitest/config';

/** How the screens of an app are tested: in jsdom, at the route, the server played by msw. */
export const screenTests: ViteUserConfig['test'] = {
  environment: 'jsdom',
  environmentOptions: { jsdom: { url: 'http://stint.test/' } },
  include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
  setupFiles: [new URL('../src/testing/setup.ts', import.meta.url).pathname],
  // Far more than any takes: what is slow on a busy machine is not wrong.
  testTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
  css: false,
  // React, Mantine and the app are loaded once per worker; `setup.ts` clears what a test leaves behind.
  isolate: false,
  // They wait for most of their time.
  maxWorkers: 2,
};
