import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import type pg from 'pg';
import { setNiceness } from './set-niceness.ts';
import { keepToProcessors, ownProcessors } from './processors.ts';

/** What the types of pg leave out. */
type Connected = pg.ClientBase & { processID: number; connection: { stream: Socket } };

/**
 * Lowers the priority of the process of PostgreSQL that works for a connection, and keeps it to the processors of this
 * process, where it runs on this machine and may be changed: the embedded one always. Anywhere else nothing happens.
 *
 * @param client connected over TCP
 * @param niceness from 0 (nothing is changed) to 19
 */
export async function lowerConnection(client: pg.ClientBase, niceness: number): Promise<void> {
  if (niceness === 0) return;
  const { processID, connection } = client as Connected;
  const { localPort } = connection.stream;
  // PostgreSQL may be on another machine, where its number is that of another process here.
  const title = await readFile(`/proc/${processID}/cmdline`, 'utf8').catch(() => '');
  if (localPort === undefined || !title.startsWith('postgres: ')) return;
  if (!title.includes(`(${localPort})`)) return;
  await setNiceness(processID, niceness);
  await keepToProcessors(processID, await ownProcessors());
}
