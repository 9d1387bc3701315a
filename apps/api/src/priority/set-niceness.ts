import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Linux lets an account change the niceness of a session ten times a second. */
const BETWEEN_ATTEMPTS_MS = 100;
const ATTEMPTS = 50;

/**
 * Sets the priority of a process, with what else runs in its session. Does nothing where the process has ended or
 * belongs to somebody else, and where the account may not raise a priority.
 *
 * Where Linux groups processes by session ("autogroup", sched(7)), the niceness of a process counts only within its
 * session, and every session gets as much of the processors as any other. So both have to be set.
 *
 * @param pid of the process
 * @param niceness from -20 (before all others) over 0 (the usual) to 19
 */
export async function setNiceness(pid: number, niceness: number): Promise<void> {
  try {
    os.setPriority(pid, niceness);
  } catch {
    return;
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await setOfSession(pid, niceness);
    if (answer !== 'EAGAIN') return;
    await pause(BETWEEN_ATTEMPTS_MS, undefined, { ref: false });
  }
}

/** @returns the code of the error; none where the session has the niceness now */
async function setOfSession(pid: number, niceness: number): Promise<string | undefined> {
  if (os.platform() !== 'linux') return undefined;
  return writeFile(`/proc/${pid}/autogroup`, String(niceness)).then(
    () => undefined,
    ({ code }: NodeJS.ErrnoException) => code,
  );
}
