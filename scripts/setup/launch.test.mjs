import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const launcher = new URL('launch.mjs', import.meta.url).href;

let folder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stint-launch-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/**
 * Launches a program that may note how it was started.
 *
 * @param {string} does in JavaScript; `note()` notes
 */
async function launching(does, pauses = [0, 0.01]) {
  const [program, notes] = [join(folder, 'program.mjs'), join(folder, 'notes')];
  const note = `const note = () => appendFileSync(${JSON.stringify(notes)}, process.argv[2] + ' ' + process.pid + '\\n');`;
  await writeFile(program, `import { appendFileSync } from 'node:fs'; ${note} ${does}`);
  const call = `launch(['${program}', 'first'], { again: ['${program}', 'again'], pauses: ${JSON.stringify(pauses)}, cleanUp: async () => console.error('Cleaned up.') })`;
  const script = `import { launch } from '${launcher}'; process.exitCode = await ${call};`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (printed += chunk));
  const ended = once(child, 'exit');
  return {
    child,
    printed: () => printed,
    ended: async () => ({ code: (await ended)[0], printed }),
    /** How it was started, and as which process. */
    starts: async () => {
      const text = await readFile(notes, 'utf8').catch(() => '');
      return text
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' '));
    },
  };
}

const ready = (then) => `process.send({ ready: true }, () => { ${then} });`;
const STAY = `process.on('SIGTERM', () => process.exit(0)); ${ready('setTimeout(note, 300);')} setInterval(() => {}, 1000);`;
const CRASH = `note(); ${ready('setTimeout(() => process.exit(3), 300);')}`;

test('a program that is killed is started again, as it is to be after a crash, and stops in order', async () => {
  const { child, starts, ended } = await launching(STAY);
  await vi.waitUntil(async () => (await starts()).length === 1, 20_000);
  process.kill(Number((await starts())[0][1]), 'SIGKILL');
  await vi.waitUntil(async () => (await starts()).length === 2, 20_000);
  expect((await starts()).map(([how]) => how)).toEqual(['first', 'again']);
  child.kill('SIGTERM');
  expect(await ended()).toEqual({
    code: 0,
    printed: 'Stint was ended by SIGKILL and is started again.\n',
  });
  const [, [, pid]] = await starts();
  expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
});

test('what crashes again and again is given up, with its code', async () => {
  const { starts, ended } = await launching(CRASH);
  const { code, printed } = await ended();
  expect(code).toBe(3);
  expect(printed).toContain(
    'Stint ended with code 3, 3 times in a row. It is not started again.\nCleaned up.',
  );
  expect(await starts()).toHaveLength(3);
});

test('what never came to work is not started again', async () => {
  const { starts, ended } = await launching('note(); process.exit(1);');
  expect(await ended()).toEqual({ code: 1, printed: '' });
  expect(await starts()).toHaveLength(1);
});

test('a signal during the pause ends it', async () => {
  const { child, printed, starts, ended } = await launching(CRASH, [60]);
  await vi.waitUntil(async () => (await starts()).length === 1, 20_000);
  await vi.waitUntil(() => printed().includes('started again'), 20_000);
  child.kill('SIGTERM');
  expect(await ended()).toMatchObject({ code: 0, printed: expect.stringContaining('Cleaned up.') });
  expect(await starts()).toHaveLength(1);
});
