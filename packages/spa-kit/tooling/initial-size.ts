import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[] }>;

/**
 * The JavaScript, gzipped, in kilobytes (1,024 bytes, to a tenth) that a browser loads before a first
 * screen can be shown: the entry of a built app, the named modules that the screen loads beside it, and
 * all that they import.
 */
export function initialKilobytes(dist: string, modules: readonly string[]): number {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const wanted = new Set<string>();
  const want = (key: string) => {
    if (wanted.has(key)) return;
    wanted.add(key);
    manifest[key]?.imports?.forEach(want);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key]?.isEntry)
    .forEach(want);
  for (const module of modules) {
    if (!manifest[module]) throw new Error(`${module} is no chunk of its own in ${dist}`);
    want(module);
  }
  const bytes = [...wanted]
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  return Math.round(bytes / 102.4) / 10;
}
