import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[] }>;

/** A script that the first screen needs, in bytes after gzip. */
type InitialScript = { file: string; bytes: number };

/**
 * What a browser loads before anything can be shown: the entry of a built app, the named modules that
 * it loads at once, and all that they import.
 */
function initialScripts(dist: string, modules: readonly string[] = []): InitialScript[] {
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
  return [...wanted]
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The sum in kilobytes (1,024 bytes), to a tenth. */
export function initialKilobytes(dist: string, modules: readonly string[]): number {
  const bytes = initialScripts(dist, modules).reduce((sum, script) => sum + script.bytes, 0);
  return Math.round(bytes / 102.4) / 10;
}
