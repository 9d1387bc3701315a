import { join } from 'node:path';
import { ownTextsOfApp } from '@stint/spa-kit/tooling/own-texts.ts';
import { expect, test } from 'vitest';

test('everything that the portal says comes from packages/messages, in each language', async () => {
  const { modules, found } = await ownTextsOfApp(join(import.meta.dirname, '..'));
  expect(modules).toBeGreaterThan(100);
  expect(found).toEqual([]);
}, 120_000);
