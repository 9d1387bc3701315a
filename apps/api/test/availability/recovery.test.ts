import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startEmbeddedServer } from '@stint/embedded-postgres-server/server.ts';
import type { Running } from '../../src/application/running.ts';
import { AgencyRows } from '../support/rows.ts';
import { ask, type Served, serve, signIn } from './served.ts';

let served: Served;
let dataDir: string;
let running: Running;
let headers: Record<string, string>;

beforeAll(async () => {
  served = await serve();
  ({ running, dataDir } = served);
  const agency = await AgencyRows.create(running.platform.tenants);
  headers = await signIn(running, agency, await agency.staff('ALL_IN'));
}, 120_000);
afterAll(() => served.stop(), 60_000);

const CREATE = `mutation ($input: CreateClientInput!) {
  createClient(input: $input) { __typename ... on ClientCreated { client { name } } } }`;

/** Creates a client. @returns the status; 200 says that it is stored */
async function create(name: string): Promise<number> {
  const { status, text } = await ask(running, headers, CREATE, { input: { name } });
  if (status === 200) expect(text).toContain('ClientCreated');
  return status;
}

/** The process of the embedded server; 0 while there is none. */
async function serverPid(): Promise<number> {
  const file = join(dataDir, 'cluster', 'data', 'postmaster.pid');
  return Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
}

async function rows(statement: string): Promise<Record<string, unknown>[]> {
  const server = await startEmbeddedServer({ dataDir, log: () => {} });
  const owner = new pg.Client(server.url);
  await owner.connect();
  try {
    return (await owner.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await owner.end();
    await server.stop();
  }
}

/** Lets the application write, or not, over all connections from now on. */
async function writable(which: 'on' | 'off'): Promise<void> {
  const readOnly = which === 'on' ? 'off' : 'on';
  await rows(`ALTER ROLE stint_app SET default_transaction_read_only = ${readOnly}`);
  await rows(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'stint'`,
  );
}

const ready = async () => (await fetch(`${running.address}/readyz`)).status === 200;

test('a killed database comes back under load, with everything that was acknowledged', async () => {
  const stored: string[] = [];
  const statuses = new Set<number>();
  const writing = new AbortController();
  const writers = Array.from({ length: 6 }, async (_, writer) => {
    for (let n = 0; !writing.signal.aborted; n += 1) {
      const name = `Client ${writer} ${n}`;
      const status = await create(name);
      statuses.add(status);
      if (status === 200) stored.push(name);
      else await pause(50);
    }
  });
  await vi.waitUntil(() => stored.length > 30, 30_000);
  const killed = await serverPid();
  process.kill(killed, 'SIGKILL');
  const replaced = async () => ![0, killed].includes(await serverPid());
  await vi.waitUntil(replaced, { timeout: 60_000, interval: 20 });
  await vi.waitUntil(ready, { timeout: 60_000, interval: 100 });
  const before = stored.length;
  await vi.waitUntil(() => stored.length > before + 30, 30_000);
  writing.abort();
  await Promise.all(writers);
  // Told to try again, and never that something went wrong on our side.
  expect([...statuses].toSorted()).toEqual([200, 503]);
  for (let n = 0; n < 20; n += 1) expect(await create(`After ${n}`)).toBe(200);

  const names = new Set((await rows('SELECT name FROM client')).map(({ name }) => name));
  expect(stored.filter((name) => !names.has(name))).toEqual([]);
  // What follows changes goes on: it is delivered, listened for and worked on.
  const rest = async () => (await rows('SELECT FROM outbox_entry')).length;
  await vi.waitUntil(async () => (await rest()) === 0, { timeout: 20_000, interval: 200 });
  const connected = async () => {
    const activity = await rows('SELECT DISTINCT application_name AS name FROM pg_stat_activity');
    return activity.map(({ name }) => name);
  };
  await vi.waitFor(
    async () =>
      expect(await connected()).toEqual(expect.arrayContaining(['stint jobs', 'stint listener'])),
    { timeout: 20_000, interval: 200 },
  );
}, 180_000);

test('readiness says when nothing can be written', async () => {
  expect(await ready()).toBe(true);
  await writable('off');
  await vi.waitUntil(async () => !(await ready()), { timeout: 10_000, interval: 100 });
  expect((await fetch(`${running.address}/healthz`)).status).toBe(200);
  expect(await create('Nowhere to go')).toBe(503);
  await writable('on');
  await vi.waitUntil(ready, { timeout: 10_000, interval: 100 });
}, 60_000);
