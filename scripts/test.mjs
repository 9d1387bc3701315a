import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { turbo } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ownNode, root } from './setup/repository.mjs';
import { run } from './setup/run.mjs';
import { step } from './setup/step.mjs';
import { runVitest } from './setup/vitest-run.mjs';

/** What needs no running code, quickest first. Each is one command that is silent when all is well. */
const checks = [
  ['Formatting', ownScript('format:check')],
  ['Lint', ownScript('lint')],
  ['Import directions', ownScript('lint:imports')],
  ['Generated documents', turbo('codegen')],
  ['Unused files, exports and dependencies', ownScript('knip')],
  ['Types and build', turbo('typecheck', 'build')],
];

const total = { passed: 0, failed: 0 };

async function main() {
  await ensureInstalled();
  process.env.CHROMIUM_PATH = await ensureChromium();
  for (const [name, command] of checks) await step(name, () => run(command));
  const api = join(root, 'apps', 'api');
  await step('Printed schema and access matrix', () =>
    run([ownNode, ['--run', 'print-schema', '--', '--check']], { cwd: api }),
  );
  await step('Tests of the scripts', () => count(root, 'test:scripts'));
  for (const directory of await packagesWithTests())
    await step(`Tests of ${relative(root, directory)}`, () => count(directory, 'test'));
  await step('Tests of apps/api that read, without the fast read path', () =>
    count(api, 'test:slow-path:reads'),
  );
  if (total.failed > 0) return;
  await step('Journeys in Chromium', () => count(join(root, 'e2e'), 'e2e'));
}

function ownScript(name) {
  return [ownNode, ['--run', name]];
}

async function count(directory, script) {
  const { passed, failed } = await runVitest(directory, script);
  total.passed += passed;
  total.failed += failed;
}

async function packagesWithTests() {
  const found = [];
  for (const folder of ['packages', 'apps'])
    for (const name of await readdir(join(root, folder))) {
      const directory = join(root, folder, name);
      const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
      if (manifest.scripts.test) found.push(directory);
    }
  return found;
}

try {
  await main();
} catch (error) {
  console.error(`\n${error.message}`);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
