import { pnpm } from './repository.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/** Builds what changed since the last time: domain, API and the three apps. */
export async function ensureBuilt() {
  await step('Building', () => run(turbo('build')));
}

/**
 * A turbo run over the whole workspace that stays silent about what went well.
 *
 * @param {...string} tasks
 * @returns {[string, string[]]} program and arguments
 */
export function turbo(...tasks) {
  return pnpm('exec', 'turbo', 'run', ...tasks, '--output-logs=errors-only', '--concurrency=100%');
}
