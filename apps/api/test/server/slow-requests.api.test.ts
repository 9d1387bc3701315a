import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { defaultSocketLimits } from '../../src/server/time-limits.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { overSocket } from '../support/over-socket.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let mia: GraphClient;
let noah: GraphClient;

const port = () => (api.app.server.address() as AddressInfo).port;

const bodyMs = 300;

/** A sixtieth of the product's, so that a minute is a second. */
const shorter = (ms: number) => Math.round(ms / 60);
const { http, ...whole } = defaultSocketLimits;
const socketLimits = {
  requestTimeout: shorter(whole.requestTimeout),
  connectionTimeout: shorter(whole.connectionTimeout),
  keepAliveTimeout: shorter(whole.keepAliveTimeout),
  http: {
    headersTimeout: shorter(http.headersTimeout),
    connectionsCheckingInterval: shorter(http.connectionsCheckingInterval),
  },
};

const LIST = '{ clients(first: 5) { nodes { id } } }';

beforeAll(async () => {
  const progressLimits = { atOnce: 2, waiting: 2, waitMs: 300 };
  api = await createTestApi({ routes, bodyMs, socketLimits, progressLimits });
  const agency = await api.createAgency();
  mia = await api.clientFor(agency, 'ALL_IN');
  noah = await api.clientFor(agency, 'ALL_IN');
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

/** Somebody else reads a list over a socket of theirs, which nobody cuts off. */
async function othersWork(): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port()}/graphql`, {
    method: 'POST',
    headers: {
      cookie: noah.cookie,
      'x-stint-door': 'console',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: LIST }),
  });
  expect(await answer.json()).toEqual({ data: { clients: { nodes: [] } } });
}

test('a body that does not arrive is not waited for', async () => {
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: stint.test',
    'Content-Type: application/json',
    'Content-Length: 500',
  ];
  const answer = await overSocket(port(), {
    atOnce: `${head.join('\r\n')}\r\n\r\n{"query":`,
    slowly: ' ',
  });
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
  const answer = await overSocket(port(), { atOnce: `${head.join('\r\n')}\r\n\r\n` });
  // Whoever sent it keeps the socket, so its time passes after the answer.
  await pause(2 * bodyMs);
  process.off('uncaughtException', failed);
  expect(failed).not.toHaveBeenCalled();
  expect(answer).toMatch(/^HTTP\/1\.1 (200|413) /);
  expect((await mia.send('{ viewer { kind } }')).status).toBe(200);
});

describe('a socket that keeps the server waiting is closed', () => {
  test('when the headers do not come, however steadily they begin to', async () => {
    const others = othersWork();
    const answers = await Promise.all([
      overSocket(port(), { atOnce: '' }),
      overSocket(port(), { atOnce: 'GET /healthz HTTP/1.1\r\nHost: stint.test\r\nX-Slow: ' }),
      overSocket(port(), { atOnce: 'GET /healthz HTTP/1.1\r\nX-Slow: ', slowly: 'o' }),
    ]);
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toContain('did not arrive in time');
    }
    await others;
  });

  test('when an upload has taken longer than any may', async () => {
    const head = [
      'POST /import/upload HTTP/1.1',
      'Host: stint.test',
      'Content-Type: multipart/form-data; boundary=b',
      `Cookie: ${mia.cookie}`,
      'X-Stint-Door: console',
      'Content-Length: 1000000',
    ];
    const part = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\n';
    const others = othersWork();
    const answer = await overSocket(port(), {
      atOnce: `${head.join('\r\n')}\r\n\r\n${part}`,
      slowly: 'Acme\n',
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    await others;
  });

  test('when it asks for nothing more after an answer', async () => {
    const answer = await overSocket(port(), {
      atOnce: 'GET /healthz HTTP/1.1\r\nHost: stint.test\r\n\r\n',
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
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
