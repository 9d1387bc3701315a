import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { overSocket } from '../support/over-socket.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  api = await createTestApi({
    logLevel: 'warn',
    logTo: { write: (line) => lines.push(JSON.parse(line)) },
  });
});
beforeEach(() => {
  lines = [];
});
afterAll(() => api.close());

const json = { 'content-type': 'application/json', 'x-stint-door': 'console' };
type Request = { method?: 'POST' | 'GET'; headers?: Record<string, string>; payload?: string };
const inject = (url: string, request: Request) => api.app.inject({ url, ...request });

describe('what fails before there is a context carries its number and is in the log', () => {
  test.each<[string, number, string, Request]>([
    ['a body that is no JSON', 400, '/graphql', { method: 'POST', headers: json, payload: '{"a' }],
    [
      'a body that is too large',
      413,
      '/graphql',
      { method: 'POST', headers: json, payload: `"${'x'.repeat(20_000)}"` },
    ],
    [
      'a body of an unknown kind',
      415,
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'image/png' }, payload: 'x' },
    ],
    ['an address that there is not', 404, '/nowhere', {}],
    ['an address that cannot be decoded', 400, '/%E0%A4%A', {}],
    ['an address of a file that cannot be decoded', 400, '/import/%E0%A4%A/problems.csv', {}],
  ])('%s', async (_what, status, url, request) => {
    const answer = await inject(url, request);
    const correlationId = answer.headers['x-correlation-id'];
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ message: expect.any(String), correlationId });
    expect(lines).toEqual([expect.objectContaining({ correlationId, status })]);
  });

  test('bytes that are no HTTP', async () => {
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = api.app.server.address() as AddressInfo;
    for (const [atOnce, status] of [
      ['not http\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      lines = [];
      const answer = await overSocket(port, { atOnce });
      expect(answer).toContain(`HTTP/1.1 ${status} `);
      const correlationId = /x-correlation-id: (\S+)/.exec(answer)![1];
      expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({ correlationId });
      expect(lines).toEqual([expect.objectContaining({ correlationId, status })]);
    }
  });

  test('cookies that cannot be read are none', async () => {
    const payload = JSON.stringify({ query: '{ viewer { kind } }' });
    for (const cookie of ['stint_console=%E0%A4%A', '=;;=\u0001', 'stint_console']) {
      const answer = await inject('/graphql', {
        method: 'POST',
        headers: { ...json, cookie },
        payload,
      });
      expect(answer.json()).toEqual({ data: { viewer: null } });
    }
  });

  test('a session that cannot be looked up', async () => {
    const client = await api.clientFor(await api.createAgency(), 'ADMIN');
    api.platform.sessions.listening = false;
    await api.database.sql('ALTER TABLE session RENAME COLUMN token_hash TO secret_name');
    const { errors, headers } = await client.send('{ viewer { kind } }');
    await api.database.sql('ALTER TABLE session RENAME COLUMN secret_name TO token_hash');
    const correlationId = headers['x-correlation-id'] as string;
    expect(errors?.[0]?.message).toContain(correlationId);
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId });
    expect(lines).toContainEqual(expect.objectContaining({ correlationId, msg: 'unforeseen' }));
  });
});

describe('a proxy that the server was not told of', () => {
  test('is warned of, once', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    for (let index = 0; index < 3; index += 1) await inject('/healthz', { headers });
    const warnings = lines.filter(({ msg }) => String(msg).includes('TRUST_PROXY'));
    expect(warnings).toHaveLength(1);
  });
});

describe('cookies over HTTPS', () => {
  test('are of this host alone (`__Host-`), and no others are taken', async () => {
    const secure = await createTestApi({ trustProxy: 1 });
    const agency = await secure.createAgency();
    const { userName } = await agency.staff('ADMIN');
    const client = secure.visitor();
    const tls = { 'x-forwarded-proto': 'https' };
    const { headers } = await client.send(
      'mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }',
      { i: { companyId: agency.companyId, userName, password: 'correct horse battery' } },
      tls,
    );
    const cookies = headers['set-cookie'] as string[];
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies)
      expect(cookie).toMatch(
        /^__Host-stint_console.*; Path=\/; .*HttpOnly; Secure; SameSite=Strict/,
      );
    const VIEWER = '{ viewer { kind } }';
    expect((await client.send(VIEWER, {}, tls)).data).toEqual({ viewer: { kind: 'STAFF' } });
    const tossed = client.cookie.replaceAll('__Host-', '');
    expect((await client.send(VIEWER, {}, { ...tls, cookie: tossed })).data).toEqual({
      viewer: null,
    });
    await secure.close();
  });
});
