import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { GraphAnswer, GraphClient } from '../support/graph-client.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { routes } from '../../src/application/routes.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice } from '../support/back-office.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { hold } from './hold.ts';
import { impatient, waitForConnection } from './impatient.ts';

let api: TestApi;
let locked: { id: string };
let writers: GraphClient[];
let agency: AgencyRows;
let other: AgencyRows;
let reader: GraphClient;
let staff: { userName: string };
/** As the product has them, before this file makes them shorter. */
let usual: Record<string, string>;

const LIST = '{ clients(first: 20) { nodes { id name } } }';
const RENAME = `mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`;

beforeAll(async () => {
  api = await createTestApi({
    routes,
    signInLimits: { perAddress: 10_000 },
  });
  agency = await api.createAgency();
  usual = await shownTimeouts({ kind: 'request', sessionId: 's' });
  await impatient(api, { lock_timeout: 5, statement_timeout: 8 });
  other = await api.createAgency();
  locked = await agency.client();
  writers = await Promise.all([1, 2, 3].map(() => api.clientFor(agency, 'ALL_IN')));
  staff = await other.staff('ALL_IN');
  reader = await api.signedIn(other, { kind: 'STAFF', ...staff });
});
afterAll(() => api.close());

/** What PostgreSQL ends this kind of work after. */
async function shownTimeouts(work: Parameters<typeof api.platform.tenants.of>[1]) {
  const { rows } = await api.platform.tenants.of(agency.id, work).read((db) =>
    db.query<{ name: string; setting: string }>(
      `SELECT name, current_setting(name) AS setting FROM pg_settings
       WHERE name ~ '^(statement|lock|transaction|idle_in_transaction_session)_timeout$'`,
    ),
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

const holdClient = () => hold(api, `SELECT FROM client WHERE id = '${locked.id}' FOR UPDATE`);

function rename(n: number): Promise<GraphAnswer<{ updateClient: { __typename: string } }>> {
  const input = { id: `cli_${locked.id}`, version: 1, name: `Renamed ${n}` };
  return writers[n % writers.length]!.send(RENAME, { input });
}

/** What somebody of another agency does: reads a list and signs in. @returns milliseconds */
async function othersWork(): Promise<number> {
  const begun = performance.now();
  await reader.ask(LIST);
  const { companyId } = other;
  const answer = await api
    .visitor()
    .signIn({ companyId, userName: staff.userName, password: PASSWORD });
  expect(answer.__typename).toBe('SignedIn');
  return performance.now() - begun;
}

/** Generous, as the machine may be busy: what it takes unloaded, many times over, and far less than the lock. */
const bound = (unloaded: number) => Math.min(3_500, 500 + 10 * unloaded);

describe('25 writers that wait for one row', () => {
  test('keep nobody else from reading and signing in, and are told to try again', async () => {
    await othersWork();
    const unloaded = await othersWork();
    const release = await holdClient();
    const waiting = Array.from({ length: 25 }, (_, n) => rename(n));
    const blocked = () => api.database.sql('SELECT FROM pg_locks WHERE NOT granted');
    await vi.waitUntil(async () => (await blocked()).length > 1, 10_000);
    expect(await othersWork()).toBeLessThan(bound(unloaded));
    // Their own agency reads too.
    expect(
      (await writers[0]!.ask<{ clients: { nodes: unknown[] } }>(LIST)).clients.nodes,
    ).toHaveLength(1);

    const first = await Promise.race(waiting);
    expect(first).toMatchObject({
      status: 503,
      data: null,
      headers: { 'retry-after': '2' },
      errors: [
        {
          extensions: { code: 'BUSY', correlationId: first.headers['x-correlation-id'] as string },
        },
      ],
    });
    await release();
    const answers = await Promise.all(waiting);
    const busy = answers.filter(({ status }) => status === 503).length;
    const done = answers.filter(
      ({ status, data }) => status === 200 && data.updateClient.__typename === 'ClientUpdated',
    ).length;
    expect({ done, busy: busy > 0 }).toEqual({ done: 1, busy: true });
    // Once by the one that went through, and by nobody else.
    const stored = await api.database.sql('SELECT version FROM client WHERE id = $1', [locked.id]);
    expect(stored).toEqual([{ version: 2 }]);
    const history = await api.database.sql('SELECT FROM audit_entry WHERE record_id = $1', [
      locked.id,
    ]);
    expect(history).toHaveLength(1);
  });
});

test('no request waits for ever, whatever it waits for', () => {
  expect(usual).toEqual({
    statement_timeout: '20s',
    lock_timeout: '10s',
    idle_in_transaction_session_timeout: '30s',
    transaction_timeout: '1min',
  });
});

test('one process of PostgreSQL works on a statement, whatever it is for', async () => {
  for (const work of [
    { kind: 'request', sessionId: 's' },
    { kind: 'report', sessionId: 's' },
    { kind: 'job' },
  ] as const) {
    const plan = await api.platform.tenants.of(agency.id, work).write(async ({ db }) => {
      // As if other processes cost nothing.
      await db.query(
        `SET LOCAL parallel_setup_cost = 0; SET LOCAL parallel_tuple_cost = 0;
         SET LOCAL min_parallel_table_scan_size = 0`,
      );
      const { rows } = await db.query('EXPLAIN SELECT count(*) FROM pg_attribute');
      return JSON.stringify(rows);
    });
    expect(plan).toContain('Aggregate');
    expect(plan).not.toContain('Gather');
  }
});

test('readiness is told while every connection is taken', async () => {
  const pool = (api.database.dataSource.driver as PostgresDriver).master as pg.Pool;
  const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  try {
    expect((await api.app.inject('/readyz')).statusCode).toBe(200);
  } finally {
    for (const connection of taken) connection.release();
  }
});

describe('a statement that takes too long', () => {
  test('is answered with its reason, in the graph and in plain routes', async () => {
    await hold(api, 'LOCK TABLE candidate IN ACCESS EXCLUSIVE MODE');
    const [list, file] = await Promise.all([
      reader.send('{ candidates(first: 5) { nodes { id } } }'),
      api.app.inject({
        url: '/export/candidates.csv?door=console',
        headers: { cookie: reader.cookie },
      }),
    ]);
    expect(list).toMatchObject({ status: 503, errors: [{ extensions: { code: 'BUSY' } }] });
    expect(file.statusCode).toBe(503);
    expect(file.headers['retry-after']).toBe('2');
    expect(file.headers['content-disposition']).toBeUndefined();
    expect(file.json()).toMatchObject({
      code: 'BUSY',
      correlationId: file.headers['x-correlation-id'],
    });
  });

  test('is ended by PostgreSQL, within a command too', async () => {
    const database = api.platform.tenants.of(agency.id);
    const sleep = 'SELECT pg_sleep(60)';
    const outcomes = await Promise.allSettled([
      database.read((db) => db.query(sleep)),
      database.write(({ db }) => db.query(sleep)),
    ]);
    const reason = { code: 'TIMEOUT', statusCode: 503 };
    expect(outcomes).toMatchObject([{ reason }, { reason }]);
  });

  test('may take longer where much is read, and an hour in the background', async () => {
    const shown = async (work: Parameters<typeof api.platform.tenants.of>[1]) => {
      const database = api.platform.tenants.of(agency.id, work);
      const { rows } = await database.read((db) => db.query('SHOW statement_timeout'));
      const { rows: written } = await database.write(({ db }) =>
        db.query('SHOW statement_timeout'),
      );
      const { rows: locks } = await database.write(({ db }) =>
        db.query('SHOW transaction_timeout'),
      );
      return [rows, written, locks].map(([row]) => Object.values(row as object)[0] as string);
    };
    expect(await shown({ kind: 'request', sessionId: 's' })).toEqual(['8s', '8s', '1min']);
    expect(await shown({ kind: 'report', sessionId: 's' })).toEqual(['55s', '55s', '2min']);
    expect(await shown({ kind: 'job' })).toEqual(['20min', '20min', '1h']);
    // The setting ends with its transaction.
    expect(await shown({ kind: 'request', sessionId: 's' })).toEqual(['8s', '8s', '1min']);
  });
});

describe('a transaction that takes too long', () => {
  test('is ended, and not where an import writes for an hour', async () => {
    await impatient(api, { transaction_timeout: 1 });
    onTestFinished(() => impatient(api, { transaction_timeout: 60 }));
    const twoSeconds = (work?: Parameters<typeof api.platform.tenants.of>[1]) =>
      api.platform.tenants
        .of(agency.id, work)
        .write(({ db }) => db.query<{ done: boolean }>('SELECT pg_sleep(2) IS NOT NULL AS done'));
    await expect(twoSeconds()).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect((await twoSeconds({ kind: 'job' })).rows).toEqual([{ done: true }]);
  });
});

describe('when an agency has all the connections that it may have', () => {
  test('more is refused with 503 for now, and nobody else is affected', async () => {
    const restore = waitForConnection(0.3);
    onTestFinished(restore);
    const release = await hold(api, 'LOCK TABLE client IN ACCESS EXCLUSIVE MODE');
    const lists = Array.from({ length: 12 }, (_, n) => writers[n % 3]!.send(LIST));
    const begun = performance.now();
    expect(await Promise.race(lists)).toMatchObject({
      status: 503,
      headers: { 'retry-after': '2' },
      errors: [{ extensions: { code: 'BUSY' } }],
    });
    // They did not get as far as the lock.
    expect(performance.now() - begun).toBeLessThan(4_000);
    await reader.ask('{ jobOrders(first: 5) { nodes { id } } }');
    await release();
    await Promise.all(lists);
    const after = await Promise.all(writers.map((writer) => writer.send(LIST)));
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe('60 bulk commands of one agency', () => {
  test('do not make another agency wait for them', async () => {
    const office = await BackOffice.open(api);
    const made = await fillAssignments(office, 900, { status: 'NEEDS_APPROVAL' });
    const ids = made.map((id) => globalId('Assignment', id));
    await othersWork();
    const unloaded = await othersWork();
    const begun = performance.now();
    // Fifteen each, so that all are of the same length.
    const commands = Array.from({ length: 60 }, (_, n) =>
      office.update({ action: 'APPROVE', assignmentIds: ids.slice(n * 15, n * 15 + 15) }),
    );
    const others = await othersWork();
    const answers = await Promise.all(commands);
    const all = performance.now() - begun;
    expect(answers.every(({ outcomes }) => outcomes?.every(({ done }) => done))).toBe(true);
    // Behind all of them, it would have taken as long as they did.
    expect(others).toBeLessThan(Math.max(all / 2, 3 * unloaded));
  });
});
