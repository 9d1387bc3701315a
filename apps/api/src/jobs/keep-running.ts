import { setTimeout as pause } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';

/**
 * Keeps a runner of the queue at work: it stops by itself when it cannot tell the database how a job ended, and
 * is then started again, however long the database is away.
 *
 * @param start starts a runner.
 * @param onEnded told each time that one stopped by itself or could not be started.
 * @returns how to stop: what is under way is finished first.
 * @throws when the first one cannot be started.
 */
export async function keepRunning(
  start: () => Promise<Runner>,
  onEnded: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let runner = await start();
  const watch = async () => {
    while (!stopping.signal.aborted) {
      await runner.promise.catch(() => {});
      if (stopping.signal.aborted) return;
      onEnded(new Error('The runner of the job queue stopped.'));
      runner = await startAgain(start, onEnded, stopping.signal);
    }
  };
  const watching = watch().catch(() => {});
  return async () => {
    stopping.abort();
    // It may have stopped by itself a moment ago.
    await runner.stop().catch(() => {});
    await watching;
  };
}

/** @throws when it shall not start any more */
async function startAgain(
  start: () => Promise<Runner>,
  onEnded: (error: unknown) => void,
  signal: AbortSignal,
): Promise<Runner> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 10_000)) {
    await pause(wait, undefined, { signal, ref: false });
    try {
      return await start();
    } catch (error) {
      onEnded(error);
    }
  }
}
