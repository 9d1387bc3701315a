import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { turbo } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ownNode, root } from './setup/repository.mjs';
import { run } from './setup/run.mjs';
import { step } from './setup/step.mjs';
import { runVitest } from './setup/vitest-run.mjs';

const api = join(root, 'apps', 'api');
const total = { passed: 0, failed: 0, failures: [] };

async function main() {
  await ensureInstalled();
  process.env.CHROMIUM_PATH = await ensureChromium();
  await checks();
  await tests();
  if (total.failed > 0) return;
  await step('Journeys in Chromium', () => count(join(root, 'e2e'), 'e2e'));
}

/**
 * Those of the server fill both cores, and some of them limit how long something may take: they run alone. Those of
 * the apps wait for most of their time, so they run beside the rest.
 */
async function tests() {
  const packages = await packagesWithTests();
  const isApp = (directory) => directory !== api && relative(root, directory).startsWith('apps');
  const testsOf = (directory) =>
    step(`Tests of ${relative(root, directory)}`, () => count(directory, 'test'));
  await testsOf(api);
  await allSettled([
    (async () => {
      await step('Tests of the scripts', () => count(root, 'test:scripts'));
      for (const directory of packages.filter((each) => each !== api && !isApp(each)))
        await testsOf(directory);
      await step('Tests of apps/api that read, without the fast read path', () =>
        count(api, 'test:slow-path:reads'),
      );
    })(),
    (async () => {
      for (const directory of packages.filter(isApp)) await testsOf(directory);
    })(),
  ]);
}

/**
 * The checks that need no running product, in two parallel rows, because most of them use one core. Each is one
 * command that prints nothing when it succeeds. A failed check ends its row, and the run once both rows have ended.
 */
async function checks() {
  const check = (name, command, options) => step(name, () => run(command, options));
  const documents = check('Generated documents', turbo('codegen'));
  await allSettled([
    (async () => {
      await documents;
      await check('Types and build', turbo('typecheck', 'build'));
      const printer = join(api, 'dist', 'bin', 'print-schema.js');
      await check('Printed schema and access matrix', [ownNode, [printer, '--check']], {
        cwd: api,
      });
    })(),
    (async () => {
      await check('Formatting', ownScript('format:check'));
      await check('Lint', ownScript('lint'));
      await check('Import directions', ownScript('lint:imports'));
      await documents;
      await check('Unused files, exports and dependencies', ownScript('knip'));
    })(),
  ]);
}

/** Waits for all of them, so that nothing keeps running, then throws the error of the first that failed. */
async function allSettled(rows) {
  const ends = await Promise.allSettled(rows);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

function ownScript(name) {
  return [ownNode, ['--run', name]];
}

async function count(directory, script) {
  const { passed, failed, failures } = await runVitest(directory, script);
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
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
for (const failure of total.failures) console.log(`\n${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
