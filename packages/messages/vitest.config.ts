import { defineConfig } from 'vitest/config';

// The domain's examples are part of its sources only.
export default defineConfig({ ssr: { resolve: { conditions: ['source'] } } });
