import { mergeConfig, type UserConfig } from 'vite';
import { appVite } from './app-vite.ts';

/*
 * What most parts of a portal share is one file: cut finely, the same code comes as many small files that compress
 * worse, 3 KB more for the home page. How many parts are most depends on how many screens there are: with too few, code
 * of single screens becomes part of signing in.
 */
const mostParts = { '/ess/': 24, '/portal/': 21 };

/** How a portal is built and served: as every app, in few files. */
export function portalVite(base: '/ess/' | '/portal/'): UserConfig {
  const frame = { name: 'frame', minShareCount: mostParts[base] };
  return mergeConfig(appVite(base), {
    build: { rolldownOptions: { output: { codeSplitting: { groups: [frame] } } } },
  });
}
