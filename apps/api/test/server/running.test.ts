import { createServer, type AddressInfo } from 'node:net';
import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import { type Running, startRunning } from '../../src/application/running.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

const started: Running[] = [];
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
});

/** Background jobs have a process of their own in the built product alone; a journey kills it. */
async function start(databaseUrl: string, env: Record<string, string> = {}): Promise<Running> {
  const settings = {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    STINT_DEMO: 'false',
    JOB_PROCESS: 'false',
    ...env,
  };
  const config = readConfig(['--port', String(await freePort())], settings);
  const running = await startRunning(config, () => {});
  started.push(running);
  return running;
}

describe('a process', () => {
  test('makes its tables, serves, and leaves no connection behind', async () => {
    const { name, ownerUrl } = await createEmptyDatabase();
    const running = await start(ownerUrl);
    expect((await fetch(`${running.address}/readyz`)).status).toBe(200);
    await running.stop();
    await expect(fetch(`${running.address}/readyz`)).rejects.toThrow();
    const watcher = new pg.Client({ connectionString: ownerUrl });
    await watcher.connect();
    const left = async () => {
      const { rows } = await watcher.query(
        `SELECT application_name FROM pg_stat_activity
         WHERE datname = $1 AND pid <> pg_backend_pid()`,
        [name],
      );
      return rows;
    };
    await expect.poll(left).toEqual([]);
    await watcher.end();
  });

  test('finishes what is under way when it is told to stop', async () => {
    const { ownerUrl } = await createEmptyDatabase();
    const running = await start(ownerUrl);
    const owner = new pg.Client(ownerUrl);
    await owner.connect();
    await owner.query('BEGIN; LOCK TABLE agency');
    const request = fetch(`${running.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-stint-door': 'console' },
      body: JSON.stringify({
        query: `mutation { signIn(input: { companyId: "x", userName: "y", password: "z" }) { __typename } }`,
      }),
    });
    await vi.waitFor(async () => {
      const waiting = await owner.query('SELECT FROM pg_locks WHERE NOT granted');
      expect(waiting.rowCount).toBe(1);
    }, 20_000);
    const stopped = running.stop();
    await owner.end();
    await stopped;
    expect(await (await request).json()).toEqual({
      data: { signIn: { __typename: 'SignInRefused' } },
    });
  });

  test('is one of several on one database', async () => {
    const { ownerUrl } = await createEmptyDatabase();
    const [one, two] = await Promise.all([start(ownerUrl), start(ownerUrl)]);
    for (const { address } of [one, two]) {
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
    }
  });

  test('that cannot start leaves nothing running', async () => {
    const { ownerUrl } = await createEmptyDatabase();
    const first = await start(ownerUrl);
    const { port } = new URL(first.address);
    const config = readConfig(['--port', port], {
      DATABASE_URL: ownerUrl,
      LOG_LEVEL: 'silent',
      STINT_DEMO: 'false',
      JOB_PROCESS: 'false',
    });
    await expect(startRunning(config, () => {})).rejects.toThrow('EADDRINUSE');
  });
});

describe('settings', () => {
  test('that cannot be used are all named', () => {
    expect(() => readConfig(['--port', '99999'], { DATABASE_URL: 'mysql://x' })).toThrow(
      /port: .*\n?.*databaseUrl: /s,
    );
  });

  test('never throw away a database that is not our own', () => {
    expect(() => readConfig(['--fresh'], { DATABASE_URL: 'postgres://u:p@db/x' })).toThrow(
      'never one of DATABASE_URL',
    );
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
