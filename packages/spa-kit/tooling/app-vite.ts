import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { namedDocuments } from './named-documents.ts';
import { noCircularFiles } from './no-circular-files.ts';
import { splash } from './splash.ts';

/** Where the API listens in development (`pnpm dev`). */
const api = process.env.STINT_API ?? 'http://127.0.0.1:4000';

const useId = fileURLToPath(import.meta.resolve('@stint/ui/theme/use-id.ts'));

/*
 * Each file lists those that it may load later. Named after their parts, these lists are 4 KB more for the console's
 * first grid. The server keeps files for ever by the hash after the hyphen.
 */
const chunkFileNames = 'assets/part-[hash].js';
const assetFileNames = 'assets/part-[hash][extname]';

/**
 * How an app is built and served: under its base path, workspace packages from source, no inline
 * script, a manifest from which the size budget is read.
 */
export function appVite(base: '/console/' | '/ess/' | '/portal/'): UserConfig {
  return {
    base,
    plugins: [react(), namedDocuments(), splash(), noCircularFiles()],
    // `es2015` is RxJS for browsers of today.
    resolve: {
      conditions: ['source', 'es2015', 'module', 'browser', 'development|production'],
      alias: [
        // React has the hook itself by now.
        { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
        // Mantine's own, as its hooks import it.
        { find: /^\.\/use-id\/use-id\.mjs$/, replacement: useId },
      ],
    },
    build: {
      target: 'es2024',
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { output: { chunkFileNames, assetFileNames } },
    },
    server: {
      proxy: Object.fromEntries(
        ['/graphql', '/import', '/export', '/documents'].map((path) => [
          path,
          { target: api, ws: path === '/graphql' },
        ]),
      ),
    },
  };
}
