import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[] }>;

/** A script that the first screen needs, in bytes after gzip. */
export type InitialScript = { file: string; bytes: number };

/**
 * What a browser loads before anything can be shown: the entry of a built app, the named modules that
 * it loads at once, and all that they import.
 */
export function initialScripts(dist: string, modules: readonly string[] = []): InitialScript[] {
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
