import { writeFile } from 'node:fs/promises';
import os from 'node:os';

/**
 * Lets this process come before the servers, as its clients compute on machines of their own in reality: a page must
 * not seem to take longer because whoever looks at it waits for a processor. Nothing changes where the account may not
 * do so. Processes that are started later would inherit it.
 */
export async function comeFirst(): Promise<void> {
  try {
    os.setPriority(os.constants.priority.PRIORITY_HIGH);
  } catch {
    return;
  }
  // Where Linux groups processes by session, the niceness of a process counts only within its session.
  const niceness = String(os.constants.priority.PRIORITY_HIGH);
  await writeFile('/proc/self/autogroup', niceness).catch(() => {});
}
