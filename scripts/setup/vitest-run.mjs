import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownNode } from './repository.mjs';
import { CommandFailed, run } from './run.mjs';

/**
 * Runs one package's Vitest script, showing its output, and counts.
 *
 * @param {string} directory of the package, absolute
 * @param {string} script its name in package.json
 * @returns {Promise<{ passed: number, failed: number }>} number of tests; a run that failed outside a test
 *   counts as one failed test
 */
export async function runVitest(directory, script) {
  const place = await mkdtemp(join(tmpdir(), 'stint-tests-'));
  const report = join(place, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const ok = await run([ownNode, ['--run', script, '--', ...reporters]], {
      cwd: directory,
      show: true,
    }).then(
      () => true,
      (error) => {
        if (error instanceof CommandFailed) return false;
        throw error;
      },
    );
    const counted = await readFile(report, 'utf8').then(JSON.parse, () => undefined);
    const passed = counted?.numPassedTests ?? 0;
    const failed = counted?.numFailedTests ?? 0;
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } finally {
    await rm(place, { recursive: true });
  }
}
