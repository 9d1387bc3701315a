import { Pool } from 'undici';
import type { Server } from './server.ts';

/** What is sent: always the same, or created for each request. */
export interface Sent {
  path: string;
  headers?: Record<string, string>;
  body: (request: number) => string;
}

/** One variant under load for a short while. */
export interface Round {
  perSecond: number;
  /** Processor time of the variant's own process, which other programs on the machine affect less. */
  cpuMs: number;
}

const connections = 10;

/** Ten connections that send the next request as soon as they get an answer. */
export async function round(server: Server, sent: Sent, ms: number): Promise<Round> {
  const pool = new Pool(server.origin, { connections, pipelining: 1 });
  const before = await server.usedMs();
  const begun = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - begun < ms) {
      await ask(pool, sent, done);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - begun) / 1000;
  const cpuMs = ((await server.usedMs()) - before) / done;
  await pool.close();
  return { perSecond: done / seconds, cpuMs };
}

/** So long that V8 has compiled what a request takes: it goes on for some thousands of requests. */
const warmUpMs = 6_000;

/** Sends requests that are not measured, until the variant is as fast as it gets. */
export async function warmUp(server: Server, sent: Sent): Promise<void> {
  await round(server, sent, warmUpMs);
}

async function ask(pool: Pool, { path, headers, body }: Sent, n: number): Promise<void> {
  const response = await pool.request({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: body(n),
  });
  if (response.statusCode !== 200) throw new Error(await response.body.text());
  await response.body.dump({ limit: Infinity });
}

/** One answer, parsed. */
export async function answerOf(
  server: Pick<Server, 'origin'>,
  sent: Sent,
  n = 0,
): Promise<unknown> {
  const response = await fetch(server.origin + sent.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...sent.headers },
    body: sent.body(n),
  });
  return response.json();
}
