import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Properties take many runs; on a busy machine more than Vitest's five seconds.
  test: { testTimeout: 30_000 },
});
