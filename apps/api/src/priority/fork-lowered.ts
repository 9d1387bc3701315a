import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import os from 'node:os';
import { extname } from 'node:path';
import { setNiceness } from './set-niceness.ts';

/**
 * Threads that help to collect garbage would wait for processors on which requests come first, and the collection for
 * all of them.
 */
const ONE_THREAD = '--single-threaded-gc';

/** Done by the new process, since each start of another one stops a process of much memory for 10 ms. */
const leaveOneProcessor = new URL(
  `leave-one-processor.child${extname(import.meta.url)}`,
  import.meta.url,
).href;

/**
 * Starts a program of Node in a process of lower priority, to whom one can send messages. On Linux it has a session of
 * its own (`setNiceness` explains why), so signals from the terminal do not reach it: it ends itself when the
 * channel for messages is closed, as it is however this process ends. It leaves one processor to others, if there are
 * several.
 *
 * @param program path of the file
 * @param niceness from 0 (no lower priority) to 19
 */
export function forkLowered(program: string, niceness: number, options: ForkOptions): ChildProcess {
  const own = options.execArgv ?? process.execArgv;
  const execArgv = [ONE_THREAD, '--import', leaveOneProcessor, ...own];
  const child = fork(program, { ...options, execArgv, detached: os.platform() === 'linux' });
  if (child.pid !== undefined) void setNiceness(child.pid, niceness);
  return child;
}
