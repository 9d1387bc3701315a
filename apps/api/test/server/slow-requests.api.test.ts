import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { GraphClient } from '../support/graph-client.ts';
import { overSocket } from '../support/over-socket.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let mia: GraphClient;
let noah: GraphClient;

const port = () => (api.app.server.address() as AddressInfo).port;

const bodyMs = 300;

const LIST = '{ clients(first: 5) { nodes { id } } }';

beforeAll(async () => {
  const progressLimits = { atOnce: 2, waiting: 2, waitMs: 300 };
  api = await createTestApi({ bodyMs, progressLimits });
  const agency = await api.createAgency();
  mia = await api.clientFor(agency, 'ALL_IN');
  noah = await api.clientFor(agency, 'ALL_IN');
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

test('a body that does not arrive is not waited for', async () => {
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: stint.test',
    'Content-Type: application/json',
    'Content-Length: 500',
  ];
  const answer = await overSocket(port(), `${head.join('\r\n')}\r\n\r\n{"query":`);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toMatch(/connection: close/i);
  expect(answer).toContain('did not arrive within');
});

test.each([
  ['of a request that needs none', 'GET /healthz', 500],
  ['that is too large to be read', 'POST /graphql', 2_000_000],
])('a body %s is not waited for either, and the server goes on', async (_, line, length) => {
  const head = [
    `${line} HTTP/1.1`,
    'Host: stint.test',
    'Content-Type: application/json',
    `Cookie: ${mia.cookie}`,
    'X-Stint-Door: console',
    `Content-Length: ${length}`,
  ];
  const failed = vi.fn();
  process.on('uncaughtException', failed);
  const answer = await overSocket(port(), `${head.join('\r\n')}\r\n\r\n`);
  // Whoever sent it keeps the socket, so its time passes after the answer.
  await pause(2 * bodyMs);
  process.off('uncaughtException', failed);
  expect(failed).not.toHaveBeenCalled();
  expect(answer).toMatch(/^HTTP\/1\.1 (200|413) /);
  expect((await mia.send('{ viewer { kind } }')).status).toBe(200);
});

test('sockets that say nothing are closed, and those of live updates are asked', () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = api.app.server;
  expect({ headersTimeout, requestTimeout, keepAliveTimeout, timeout }).toEqual({
    headersTimeout: 15_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 72_000,
    timeout: 300_000,
  });
});

test('the requests of a session wait for each other, the rest are refused for now', async () => {
  const owner = new pg.Client(api.database.ownerUrl);
  await owner.connect();
  onTestFinished(() => owner.end());
  await owner.query('BEGIN; LOCK TABLE client IN ACCESS EXCLUSIVE MODE');
  const asked = [1, 2, 3, 4, 5].map(() => mia.send(LIST));
  const refused = {
    status: 429,
    headers: { 'retry-after': '2' },
    errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
  };
  const answered: unknown[] = [];
  for (const each of asked) void each.then((answer) => answered.push(answer));
  // Two waited too long, one did not even begin to.
  await vi.waitFor(() => expect(answered).toHaveLength(3), 5_000);
  expect(answered).toMatchObject([refused, refused, refused]);
  expect((await noah.send('{ viewer { kind } }')).status).toBe(200);
  await owner.query('ROLLBACK');
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 200, 429, 429, 429]);
  expect((await mia.send(LIST)).status).toBe(200);
});
