import { defineConfig } from 'vitest/config';

/** Starts products of its own and says how long that may take: nothing else runs meanwhile. */
const timed = 'journeys/starting.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['journeys/**/*.test.ts'],
          exclude: [timed],
          globalSetup: ['support/one-product.ts'],
          // Two cores carry two browsers beside the product; each worker keeps its browser from file to file.
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'starting', include: [timed], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
