import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here keeps anything between calls, so the files can share what is loaded.
    isolate: false,
    // Properties take many runs; on a busy machine more than Vitest's five seconds.
    testTimeout: 60_000,
  },
});
