import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from './statistics.ts';
import type { Server } from './server.ts';

/** People who look at lists: so many pages per second, over so many connections. */
const pagesPerSecond = 50;
const readers = 10;

/**
 * Asks for a page at a steady rate, whether or not those before are answered.
 *
 * @param body of the request
 * @returns the 99th percentile of the time that a page takes, in milliseconds
 */
export async function pagesTake(
  server: Server,
  headers: Record<string, string>,
  body: string,
  ms: number,
): Promise<number> {
  const pool = new Pool(server.origin, { connections: readers, pipelining: 1 });
  const took: number[] = [];
  const page = async () => {
    const begun = performance.now();
    await send(pool, headers, body, 200);
    took.push(performance.now() - begun);
  };
  const begun = performance.now();
  const sent: Promise<void>[] = [];
  while (performance.now() - begun < ms) {
    sent.push(page());
    const due = begun + (sent.length * 1000) / pagesPerSecond;
    await pause(Math.max(0, due - performance.now()));
  }
  await Promise.all(sent);
  await pool.close();
  return percentile(took, 0.99);
}

/**
 * @param status that it must be answered with
 * @returns the answer
 */
export async function send(
  pool: Pool,
  headers: Record<string, string>,
  body: string,
  status?: number,
): Promise<string> {
  const answer = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.body.text();
  if (status !== undefined && answer.statusCode !== status) throw new Error(text);
  return text;
}
