import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createToken, PartnerClient } from '../support/partner-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const CLIENTS = '{ clients(first: 20) { nodes { name } } }';
const ONE = '{ agencySettings { version } }';
const start = '2026-11-21T18:00:00Z';

let api: TestApi;
let admin: GraphClient;
let first: PartnerClient;
let second: PartnerClient;

beforeAll(async () => {
  api = await createTestApi({ routes, partnerLimits: { requests: 5, cost: 100 } });
});
beforeEach(async () => {
  api.setNow(start);
  admin = await api.clientFor(await api.createAgency(), 'ADMIN');
  first = new PartnerClient(api.app, (await createToken(admin)).value);
  second = new PartnerClient(api.app, (await createToken(admin)).value);
});
afterAll(() => api.close());

test('each answer tells what is left, of which limit and until when', async () => {
  const { headers } = await first.send(CLIENTS);
  expect(headers['ratelimit-policy']).toBe('"requests";q=5;w=60, "cost";q=100;w=60');
  expect(headers['ratelimit']).toBe('"requests";r=4;t=60, "cost";r=60;t=60');
  api.setNow('2026-11-21T18:00:20Z');
  const later = await first.send(ONE);
  expect(later.headers['ratelimit']).toBe('"requests";r=3;t=40, "cost";r=59;t=40');
  expect((await admin.send(ONE)).headers['ratelimit']).toBeUndefined();
});

test('too many requests wait until the minute is over; other tokens and people do not', async () => {
  for (let i = 0; i < 5; i += 1) expect((await first.send(ONE)).status).toBe(200);
  const refused = await first.send(ONE);
  expect(refused.status).toBe(429);
  expect(refused.headers['retry-after']).toBe('60');
  expect(refused.headers['ratelimit']).toContain('"requests";r=0;t=60');
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfterSeconds: 60,
  });
  expect((await first.export('clients.csv')).status).toBe(429);
  expect((await second.send(ONE)).status).toBe(200);
  expect((await admin.send(ONE)).status).toBe(200);
  api.setNow('2026-11-21T18:01:00Z');
  expect((await first.send(ONE)).status).toBe(200);
});

test('what costs more than is left does not run, and takes nothing from the rest', async () => {
  for (const _ of [1, 2]) expect((await first.send(CLIENTS)).status).toBe(200);
  const refused = await first.send(CLIENTS);
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
  expect(refused.data ?? null).toBeNull();
  expect(refused.errors?.[0]?.extensions?.['code']).toBe('RATE_LIMITED');
  expect((await first.send(ONE)).status).toBe(200);
  expect((await second.send(CLIENTS)).status).toBe(200);
});

test('a list as a file takes its cost too', async () => {
  const { status, headers } = await first.export('clients.csv');
  expect([status, headers['retry-after']]).toEqual([429, '60']);
});
