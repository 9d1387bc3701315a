import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unionTypes } from '../src/gql/possible-types.ts';

const root = join(import.meta.dirname, '../../..');

test('no fragment is on a union, whose types a built app does not know', () => {
  const files = globSync('{apps/*,packages/spa-kit}/src/**/*.{ts,tsx}', { cwd: root });
  const unions = new Set(Object.keys(unionTypes));
  const found = files
    .filter((file) => !file.includes('/gql/'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\.\.\.|fragment \w+) on (\w+)/g)]
        .filter(([, type]) => unions.has(type!))
        .map(([fragment]) => `${file}: ${fragment}`),
    );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
