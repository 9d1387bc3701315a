import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { removeDirectory } from './remove-directory.ts';
import { startEmbeddedServer, startTestServer, type EmbeddedServer } from './server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dataDir: string;
const opened: { stop(): Promise<void> }[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'stint-embedded-'));
});

afterEach(async () => {
  for (const each of opened.splice(0)) await each.stop();
  await removeDirectory(dataDir);
});

async function start(fresh = false): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir, fresh, log: () => {} });
  let running = true;
  const stop = async () => {
    if (running) await server.stop();
    running = false;
  };
  opened.push({ stop });
  return { ...server, stop };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** Another process that uses the same data, as a second `npm start` would. */
function startElsewhere(): Promise<{ process: ChildProcess; url: string }> {
  return inOtherProcess(
    `startEmbeddedServer({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} })`,
  );
}

async function inOtherProcess(call: string): Promise<{ process: ChildProcess; url: string }> {
  const program = `
    import * as server from ${JSON.stringify(import.meta.resolve('./server.ts'))};
    const { url } = await server.${call};
    console.log(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Also of a test that failed: what it leaves would keep the whole run from ending.
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { process: child, url: line.toString().trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function serverPid(): Promise<number> {
  const file = join(dataDir, 'cluster', 'data', 'postmaster.pid');
  return Number((await readFile(file, 'utf8')).split('\n')[0]);
}

/** How many processes hold the server. */
async function users(url: string): Promise<number> {
  const statement = `SELECT count(*)::int FROM pg_stat_activity WHERE application_name LIKE 'stint process %'`;
  return (await ask(url, statement))[0] as number;
}

async function listening(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

test('a second start finds what the first one stored', async () => {
  const first = await start();
  await ask(first.url, 'CREATE TABLE note AS SELECT 7 AS n');
  await first.stop();
  await expect(ask(first.url, 'SELECT 1')).rejects.toThrow();
  const second = await start();
  expect(await ask(second.url, 'SELECT n FROM note')).toEqual([7]);
});

test('the data of a killed process is found by the next start, which then stops the server', async () => {
  const owner = await startElsewhere();
  await ask(owner.url, 'CREATE TABLE note AS SELECT 7 AS n');
  await kill(owner.process);
  const next = await start();
  expect(await ask(next.url, 'SELECT n FROM note')).toEqual([7]);
  await next.stop();
  await expect(ask(next.url, 'SELECT 1')).rejects.toThrow();
});

test('a killed server comes back with what was committed', async () => {
  const owner = await startElsewhere();
  await ask(owner.url, 'CREATE TABLE note AS SELECT 7 AS n');
  await kill(owner.process);
  process.kill(await serverPid(), 'SIGKILL');
  const next = await start();
  expect(await ask(next.url, 'SELECT n FROM note')).toEqual([7]);
});

test('a server that is killed while it is used comes back at the same address, again and again', async () => {
  const { url, stop } = await start();
  await ask(url, 'CREATE TABLE note AS SELECT 7 AS n');
  for (let times = 0; times < 2; times += 1) {
    const killed = await serverPid();
    process.kill(killed, 'SIGKILL');
    await vi.waitFor(async () => expect(await ask(url, 'SELECT n FROM note')).toEqual([7]), {
      timeout: 30_000,
    });
    expect(await serverPid()).not.toBe(killed);
  }
  await stop();
  await expect(ask(url, 'SELECT 1')).rejects.toThrow();
});

test('of two that use a killed server, one starts it again and both go on', async () => {
  const here = await start();
  const elsewhere = await startElsewhere();
  process.kill(await serverPid(), 'SIGKILL');
  await vi.waitFor(async () => expect(await users(here.url)).toBe(2), { timeout: 30_000 });
  await here.stop();
  expect(await users(elsewhere.url)).toBe(1);
  await kill(elsewhere.process);
  await start();
});

test('a server that cannot come back to its address is given up, with the reason', async () => {
  const lost = Promise.withResolvers<Error>();
  const server = await startEmbeddedServer({ dataDir, log: () => {}, onLost: lost.resolve });
  opened.push(server);
  const { port } = new URL(server.url);
  process.kill(await serverPid(), 'SIGKILL');
  const intruder = createServer();
  await vi.waitFor(() => listening(intruder, Number(port)), { timeout: 10_000, interval: 1 });
  expect((await lost.promise).message).toContain(`taken its port, ${port}`);
  intruder.close();
});

test('a left-over process id that now belongs to somebody else does not block the start', async () => {
  await (await start()).stop();
  const leftOver = [process.pid, join(dataDir, 'cluster', 'data'), 1, 1, '', '127.0.0.1', '', ''];
  await writeFile(join(dataDir, 'cluster', 'data', 'postmaster.pid'), leftOver.join('\n'));
  expect(await ask((await start()).url, 'SELECT 1')).toEqual([1]);
});

test('two that start at once share one server, and the first to leave does not end it', async () => {
  const [here, elsewhere] = await Promise.all([start(), startElsewhere()]);
  expect(elsewhere.url).toBe(here.url);
  await here.stop();
  expect(await ask(elsewhere.url, 'SELECT 1')).toEqual([1]);
  await kill(elsewhere.process);
  await start();
});

test('fresh begins with nothing', async () => {
  const first = await start();
  await ask(first.url, 'CREATE TABLE note AS SELECT 7 AS n');
  await first.stop();
  const second = await start(true);
  expect(await ask(second.url, `SELECT to_regclass('note')`)).toEqual([null]);
});

test('fresh is refused while another process uses the data, naming it', async () => {
  const owner = await startElsewhere();
  await ask(owner.url, 'CREATE TABLE note AS SELECT 7 AS n');
  await expect(start(true)).rejects.toThrow(`stint process ${owner.process.pid}`);
  expect(await ask(owner.url, 'SELECT n FROM note')).toEqual([7]);
  await kill(owner.process);
  await start();
});

test('data of another major version is refused with what to do', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'cluster', 'data', 'PG_VERSION'), '15\n');
  await expect(start()).rejects.toThrow(/written by PostgreSQL 15, .*--fresh/);
});

test('only this machine can reach the server, and only with the password', async () => {
  const { url } = await start();
  expect(await ask(url, 'SHOW listen_addresses')).toEqual(['127.0.0.1']);
  const guess = new URL(url);
  guess.password = 'postgres';
  await expect(ask(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

test('a test server is gone with its data when stopped', async () => {
  const server = await startTestServer();
  expect(await ask(server.url, 'SHOW fsync')).toEqual(['off']);
  await server.stop();
  await expect(ask(server.url, 'SELECT 1')).rejects.toThrow();
});

test('what a killed test run left is cleared by a later one, and a living one is left alone', async () => {
  const killed = await inOtherProcess('startTestServer()');
  const living = await inOtherProcess('startTestServer()');
  const places: string[] = [];
  for (const { url } of [killed, living]) {
    const [data] = (await ask(url, 'SHOW data_directory')) as [string];
    places.push(dirname(dirname(data)));
  }
  await kill(killed.process);
  const anHourAgo = Date.now() / 1000 - 3600;
  for (const place of places) await utimes(place, anHourAgo, anHourAgo);

  // The server may take a moment to see that the killed one has gone.
  await vi.waitFor(
    async () => {
      await (await startTestServer()).stop();
      await expect(stat(places[0]!)).rejects.toThrow('ENOENT');
    },
    { timeout: 30_000 },
  );
  expect(await ask(living.url, 'SELECT 1')).toEqual([1]);
  await kill(living.process);
  await (await startTestServer()).stop();
});
