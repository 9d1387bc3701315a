import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root directory. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const binaries = join(root, 'node_modules', '.bin');

/** The Node from the packages. Every script after the install runs on it, whatever Node the machine has. */
export const ownNode = join(binaries, 'node');

/**
 * The environment for tools: the repository's own binaries first, no telemetry, no questions.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  return {
    ...process.env,
    // npm's own directory last, so that `npx` is found if Node was unpacked and is not on the path.
    PATH: [binaries, process.env.PATH, dirname(process.execPath)].join(delimiter),
    CI: 'true',
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    npm_config_update_notifier: 'false',
  };
}

/**
 * A pnpm command line. pnpm comes through npx in the version that package.json pins: corepack fails
 * where a mirror has no signatures, and turbo finds this pnpm on its path. npx uses
 * its cache: otherwise it would ask the registry every few minutes, which takes a minute when offline.
 *
 * @param {string[]} args
 * @returns {[string, string[]]} program and arguments
 */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['npx', ['--yes', '--prefer-offline', packageManager, ...args]];
}
