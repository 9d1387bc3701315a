import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

/** Start their own products and limit how long that may take, so nothing else runs at the same time. */
const timed = ['journeys/starting.test.ts', 'journeys/killed.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['journeys/**/*.test.ts'],
          exclude: timed,
          globalSetup: ['support/one-product.ts'],
          // A journey waits for a third of its time, so three keep two cores busy. Each worker keeps its browser.
          maxWorkers: 3,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'starting', include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
