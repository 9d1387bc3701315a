import { join } from 'node:path';
import { ownTexts } from '@stint/spa-kit/tooling/own-texts.ts';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The modules of this repository that the built portal consists of, as they were built; what is unused is left out. */
async function builtModules() {
  const { output } = (await build({
    root,
    logLevel: 'silent',
    build: { write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  return output
    .filter((part) => part.type === 'chunk')
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([path, { code }]) => ({ path: path.split('?')[0]!, code: code ?? '' }))
    .filter(({ path }) => /\/(ess-portal|ui|spa-kit)\/src\/(?!gql\/).*\.tsx?$/.test(path));
}

test('everything that the portal says comes from packages/messages, in each language', async () => {
  const modules = await builtModules();
  expect(modules.length).toBeGreaterThan(100);
  const found = modules.flatMap(({ path, code }) =>
    ownTexts(code).map((text) => `${path.slice(path.lastIndexOf('/src/') + 1)}: ${text}`),
  );
  expect(found).toEqual([]);
}, 120_000);
