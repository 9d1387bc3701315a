import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import os from 'node:os';
import { lowerProcess } from './lower-process.ts';
import { keepToProcessors, ownProcessors } from './processors.ts';

/**
 * Threads that help to collect garbage would wait for processors on which requests come first, and the collection for
 * all of them.
 */
const ONE_THREAD = '--single-threaded-gc';

/**
 * Starts a program of Node in a process of lower priority, to whom one can send messages. On Linux it has a session of
 * its own (`lowerProcess` explains why), so signals from the terminal do not reach it: it ends itself when the
 * channel for messages is closed, as it is however this process ends. It leaves one processor to others, if there are
 * several.
 *
 * @param program path of the file
 * @param niceness from 0 (no lower priority) to 19
 */
export function forkLowered(program: string, niceness: number, options: ForkOptions): ChildProcess {
  const execArgv = [ONE_THREAD, ...(options.execArgv ?? process.execArgv)];
  const child = fork(program, { ...options, execArgv, detached: os.platform() === 'linux' });
  if (child.pid !== undefined) {
    void lowerProcess(child.pid, niceness);
    void leaveOneProcessor(child.pid);
  }
  return child;
}

/**
 * Linux may let a process of low priority go on for milliseconds when another one wants to, at every step of a request.
 * On a processor where nothing of low priority is done, nothing waits for that.
 */
async function leaveOneProcessor(pid: number): Promise<void> {
  const [, ...others] = await ownProcessors();
  await keepToProcessors(pid, others);
}
