import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/**
 * Tests that declare graph types of their own, or replace a module. TypeGraphQL keeps one list of all types
 * of a process, so these would reach into the product's graph in the files after them.
 */
const withModulesOfTheirOwn = [
  'test/graphql/!(*.api).test.ts',
  'test/account/sign-in-work.api.test.ts',
];

export default defineConfig({
  resolve: {
    // Without this, graphql is loaded twice ("from another module or realm").
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
  },
  // The domain's source, so that tests need no build first.
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: withModulesOfTheirOwn,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'isolated', include: withModulesOfTheirOwn },
      },
    ],
    globalSetup: ['test/support/database-server.ts'],
    setupFiles: ['test/support/decorator-metadata.ts'],
    // Far more than any takes: what is slow on a busy machine is not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});
