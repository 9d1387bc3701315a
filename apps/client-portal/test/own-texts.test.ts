import { join } from 'node:path';
import { builtModules } from '@stint/spa-kit/tooling/built-modules.ts';
import { ownTexts } from '@stint/spa-kit/tooling/own-texts.ts';
import { expect, test } from 'vitest';

test('everything that the portal says comes from packages/messages, in each language', async () => {
  const modules = await builtModules(join(import.meta.dirname, '..'));
  expect(modules.length).toBeGreaterThan(100);
  const found = modules.flatMap(({ path, code }) =>
    ownTexts(code).map((text) => `${path.slice(path.lastIndexOf('/src/') + 1)}: ${text}`),
  );
  expect(found).toEqual([]);
}, 120_000);
