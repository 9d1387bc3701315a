import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ownNode, root } from './repository.mjs';
import { CommandFailed, run } from './run.mjs';

/** Enough for the error and the place in the test. */
const LINES_OF_A_FAILURE = 12;

/**
 * Runs one package's Vitest script, showing its output, and counts.
 *
 * @param {string} directory of the package, absolute
 * @param {string} script its name in package.json
 * @returns {Promise<{ passed: number, failed: number, failures: string[] }>} number of tests, and each failed test
 *   with its first error; a run that failed outside a test counts as one failed test
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
    return {
      passed,
      failed: ok ? failed : Math.max(failed, 1),
      failures: counted ? failuresOf(counted) : [],
    };
  } finally {
    await rm(place, { recursive: true });
  }
}

/** One text for each failed test, and for each file that could not run: where it stands, its name, its first error. */
function failuresOf(report) {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => failure(file, fullName, failureMessages[0]));
    return tests.length === 0 && status === 'failed' ? [failure(file, '', message)] : tests;
  });
}

function failure(file, test, message = '') {
  const lines = message
    .trim()
    .split('\n')
    .filter((line) => !line.includes('node_modules'))
    .slice(0, LINES_OF_A_FAILURE);
  return [
    `✗ ${[file, test].filter(Boolean).join(' › ')}`,
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
}
