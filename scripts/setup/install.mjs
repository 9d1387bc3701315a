import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownNode, pnpm, root } from './repository.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

const stamp = join(root, 'node_modules', '.installed-for-lockfile');

/**
 * Installs node_modules as the lockfile says. Returns at once if they are up to date.
 *
 * @throws on a Node older than 20, if the install fails, or if there is no Node afterwards because install scripts are disabled
 */
export async function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`This is Node ${process.versions.node}; it takes Node 20 or newer to begin.`);
  const wanted = await fingerprint();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await step('Installing packages (the first time takes a minute or two)', async () => {
    await run(pnpm('install', '--frozen-lockfile'));
    await checkOwnNode();
  });
  await writeFile(stamp, wanted);
}

async function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function checkOwnNode() {
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const version = await run([ownNode, ['--version']]).catch(() => 'nothing that runs');
  if (version.trim() === `v${devDependencies.node}`) return;
  throw new Error(
    `The install was to bring Node ${devDependencies.node} and brought ${version.trim()}. ` +
      'Are install scripts switched off (npm config get ignore-scripts)?',
  );
}
