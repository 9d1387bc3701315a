import { defineConfig } from 'vitest/config';
import { screenTests } from './tooling/app-vitest.ts';

export default defineConfig({
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  test: screenTests,
});
