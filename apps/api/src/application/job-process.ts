import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../server/config.ts';
import type { DatabaseUrls } from './connect-platform.ts';

/** What the process is told when it starts. */
export interface JobProcessSettings extends DatabaseUrls {
  /** What is thrown away at the start has been thrown away. */
  config: Config & { fresh: false };
  /** The demo agencies are there: somebody works in them. */
  hasDemo: boolean;
}

const program = fileURLToPath(new URL('./job-process.child.js', import.meta.url));

/** How long jobs that are under way may take when the process is stopped. What did not end is done again later. */
const GRACE_MS = 10_000;

/**
 * Does background work in a process of its own with less priority, so that requests neither wait for its computations
 * and collections of garbage nor end with it. A process that ends by itself is started again.
 *
 * @param log told when the process ends by itself
 * @returns how to stop: what is under way is finished first, for ten seconds at most
 */
export function startJobProcess(
  settings: JobProcessSettings,
  log: Pick<FastifyBaseLogger, 'error'>,
): () => Promise<void> {
  const stopping = new AbortController();
  let running = launch(settings);
  const watch = async () => {
    for (let wait = 500; ; wait = Math.min(wait * 2, 10_000)) {
      const reason = await running.ended;
      if (stopping.signal.aborted) return;
      if (running.isWorking) wait = 500;
      log.error({ reason }, 'the process of background jobs ended');
      await pause(wait, undefined, { signal: stopping.signal, ref: false });
      running = launch(settings);
    }
  };
  const watching = watch().catch(() => {});
  return async () => {
    stopping.abort();
    await stop(running);
    await watching;
  };
}

interface RunningChild {
  child: ChildProcess;
  /** Whether it has begun to look into the queue. */
  isWorking: boolean;
  /** Why it ended. */
  ended: Promise<unknown>;
}

function launch(settings: JobProcessSettings): RunningChild {
  const child = fork(program, { execArgv: ['--enable-source-maps'] });
  const ended = once(child, 'exit').then(
    ([code, signal]) => (signal ?? code) as unknown,
    (error: unknown) => error,
  );
  const running: RunningChild = { child, isWorking: false, ended };
  child.once('message', () => {
    running.isWorking = true;
  });
  // Even on a busy machine, jobs get about a tenth of a processor.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  child.send(settings, () => {});
  return running;
}

async function stop({ child, isWorking, ended }: RunningChild): Promise<void> {
  if (!isWorking) child.kill('SIGKILL');
  else if (child.connected) child.send('stop', () => {});
  const late = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(late);
}
