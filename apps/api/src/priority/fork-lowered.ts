import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import os from 'node:os';
import { lowerProcess } from './lower-process.ts';

/**
 * Starts a program of Node in a process of lower priority, to whom one can send messages. On Linux it has a session of
 * its own (`lowerProcess` explains why), so signals from the terminal do not reach it: it ends itself when the
 * channel for messages is closed, as it is however this process ends.
 *
 * @param program path of the file
 * @param niceness from 0 (no lower priority) to 19
 */
export function forkLowered(program: string, niceness: number, options: ForkOptions): ChildProcess {
  const child = fork(program, { ...options, detached: os.platform() === 'linux' });
  if (child.pid !== undefined) void lowerProcess(child.pid, niceness);
  return child;
}
