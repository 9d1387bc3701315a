import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, isReady } from './server.ts';

const start = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));

const ROUNDS = 5;

/** Milliseconds after which the launcher takes the next crash for the first one again, which it does not wait after. */
const STEADY = 21_000;

/**
 * How long nothing can be done after the server of `npm start` is killed, whose PostgreSQL goes on. It has an empty
 * database; what it holds makes no difference.
 *
 * @returns milliseconds of each round, from the kill until it is ready again
 */
export async function measureRestarting(): Promise<number[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stint-bench-'));
  const port = await freePort();
  const launcher = spawn(process.execPath, [start, '--port', String(port)], {
    env: { ...process.env, STINT_DATA_DIR: dataDir, STINT_DEMO: 'false', DATABASE_URL: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await ready(origin, launcher);
    const rounds: number[] = [];
    // The first fills what the operating system keeps of files.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const took = await killed(origin, launcher);
      if (round > 0) rounds.push(took);
    }
    return rounds;
  } finally {
    const ended = once(launcher, 'exit');
    launcher.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function killed(origin: string, launcher: ChildProcess): Promise<number> {
  const server = await serverOf(launcher);
  const begun = performance.now();
  process.kill(server, 'SIGKILL');
  // What it had received may still be answered.
  while (await isReady(origin)) await pause(5);
  await ready(origin, launcher);
  const took = performance.now() - begun;
  await pause(STEADY);
  return took;
}

async function ready(origin: string, launcher: ChildProcess): Promise<void> {
  while (!(await isReady(origin))) {
    if (launcher.exitCode !== null) throw new Error('Stint did not start.');
    await pause(20);
  }
}

/** The process that the launcher has started. */
async function serverOf({ pid }: ChildProcess): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,args=']);
  for (const line of stdout.split('\n')) {
    const [own, parent, ...args] = line.trim().split(/\s+/);
    if (Number(parent) === pid && args.join(' ').includes('main.js')) return Number(own);
  }
  throw new Error('The launcher has started no server.');
}
