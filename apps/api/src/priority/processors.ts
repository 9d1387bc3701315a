import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** It takes milliseconds. */
const TASKSET_MS = 5_000;

/** The numbers of the processors that this process may use. None where the operating system does not tell them. */
export async function ownProcessors(): Promise<number[]> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const [, list = ''] = /^Cpus_allowed_list:\s*(\S+)/m.exec(status) ?? [];
  return list.split(',').flatMap((range) => {
    if (range === '') return [];
    const [first, last = first] = range.split('-').map(Number) as [number, number?];
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });
}

/**
 * Lets a process use these processors only, with all its threads, by `taskset` of Linux. Nothing changes where that is
 * missing, where no processors are named, and where the process has ended or belongs to somebody else.
 */
export async function keepToProcessors(pid: number, processors: readonly number[]): Promise<void> {
  if (processors.length === 0) return;
  const options = ['-a', '-p', '-c', processors.join(','), String(pid)];
  await new Promise<void>((resolve) => {
    execFile('taskset', options, { timeout: TASKSET_MS }, () => resolve());
  });
}
