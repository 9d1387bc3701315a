import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    setupFiles: ['./test/setup.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    isolate: false,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
