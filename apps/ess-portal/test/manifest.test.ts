import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Manifest {
  name: string;
  short_name: string;
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}

const fileAt = (path: string) => join(import.meta.dirname, '..', path);
const page = readFileSync(fileAt('index.html'), 'utf8');
const manifest = JSON.parse(
  readFileSync(fileAt('public/manifest.webmanifest'), 'utf8'),
) as Manifest;

/** Width and height stand at the beginning of every PNG. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('phones can install the portal: the page names the manifest, which says what is installed', () => {
  expect(page).toMatch(/<link rel="manifest" href="\/(ess\/)?manifest\.webmanifest"/);
  expect(manifest).toMatchObject({
    name: 'Stint employee portal',
    short_name: 'Stint',
    start_url: '/ess/',
    scope: '/ess/',
    display: 'standalone',
  });
});

test('its icons are there, in the sizes that it names, one to be cut to any shape', () => {
  for (const { src, sizes, type } of manifest.icons) {
    const path = fileAt(`public/${src.replace('/ess/', '')}`);
    expect(existsSync(path), src).toBe(true);
    expect([type, sizeOf(path)], src).toEqual(['image/png', sizes]);
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
});
