import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A running product. */
export interface Product {
  /** e.g. `http://localhost:40123`, without a slash at the end. */
  address: string;
  /** The process of `npm start`. */
  launcher: ChildProcess;
  /** Its output so far. */
  printed(): string;
  /** Stops it like Ctrl-C. */
  stop(): Promise<void>;
}

const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const START_SECONDS = 90;

/**
 * Starts the product as `npm start` does, on a free port.
 *
 * @param dataDir the directory of its database; in an empty directory the demo agency is created
 * @param settings of the environment, beside those that this process has
 * @throws if it is not ready within 90 seconds or ends before that, with its output
 */
export async function startProduct(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<Product> {
  const port = await freePort();
  const launcher = spawn(process.execPath, [start, '--port', String(port)], {
    env: { ...process.env, ...settings, STINT_DATA_DIR: dataDir, DATABASE_URL: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = collect(launcher);
  const stop = () => end(launcher);
  const address = `http://localhost:${port}`;
  try {
    await untilReady(address, launcher);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message} It printed:\n${printed()}`, { cause: error });
  }
  return { address, launcher, printed, stop };
}

/** An empty directory for one product's data. */
export function newDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'stint-journeys-'));
}

/** Whether anything answers at the product's address. */
export function answers(product: Product): Promise<boolean> {
  return fetch(`${product.address}/healthz`).then(
    () => true,
    () => false,
  );
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The product ended with code ${child.exitCode}.`);
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`The product was not ready after ${START_SECONDS} seconds.`);
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
