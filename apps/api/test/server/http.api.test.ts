import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let apps: string;

beforeAll(async () => {
  apps = `${await mkdtemp(join(tmpdir(), 'stint-apps-'))}/`;
  await mkdir(join(apps, 'console/dist/assets'), { recursive: true });
  await writeFile(join(apps, 'console/dist/index.html'), '<title>Console</title>');
  await writeFile(join(apps, 'console/dist/assets/main-B0x1y2Z3.js'), 'run();'.repeat(500));
  api = await createTestApi({
    appsFolder: apps,
    signInLimits: { perAddress: 40 },
    allowedOrigins: ['https://admin.example'],
    routes: [
      (app) => {
        app.get('/breaks', async () => {
          throw new Error('secret: the database password is 123');
        });
      },
    ],
  });
});
afterAll(async () => {
  await api.close();
  await rm(apps, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url, headers: { host: 'stint.test', ...headers } });

const ask = (headers: Record<string, string>, payload: object = { query: '{ viewer { kind } }' }) =>
  api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'stint.test', 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(payload),
  });

describe('the apps', () => {
  test('answer every path of theirs with their page, which is asked for each time', async () => {
    for (const url of ['/console/', '/console/job-orders/new?tab=2']) {
      const { statusCode, body, headers } = await get(url);
      expect([statusCode, body]).toEqual([200, '<title>Console</title>']);
      expect(headers['cache-control']).toBe('no-cache');
      const asked = await api.app.inject({ method: 'HEAD', url });
      expect([asked.statusCode, asked.body]).toEqual([200, '']);
    }
  });

  test('keep files with a hash for ever, and say plainly when one is gone', async () => {
    const kept = await get('/console/assets/main-B0x1y2Z3.js');
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/console/assets/main-gone1234.js')).statusCode).toBe(404);
  });

  test('say that a file is not there, and do not answer with their page', async () => {
    for (const url of ['/console/nope.js', '/console/clients/logo.png?x=1'])
      expect((await get(url)).statusCode).toBe(404);
    expect((await get('/console/clients?search=acme.com')).statusCode).toBe(200);
  });

  test('travel compressed', async () => {
    const { headers, rawPayload } = await get('/console/assets/main-B0x1y2Z3.js', {
      'accept-encoding': 'gzip, br',
    });
    expect(headers['content-encoding']).toBe('br');
    expect(rawPayload.length).toBeLessThan(300);
  });

  test('cannot be left upwards', async () => {
    const { statusCode, body } = await get('/console/..%2f..%2f..%2fpackage.json');
    expect([statusCode, body].join()).not.toContain('"name"');
  });

  test('begin at the console', async () => {
    expect((await get('/')).headers.location).toBe('/console/');
  });
});

describe('headers', () => {
  test('forbid inline script, frames and other origins', async () => {
    const { headers } = await get('/console/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('carry a number by which the logs find the request, never the client’s own', async () => {
    const { headers } = await get('/healthz', { 'x-correlation-id': 'forged', 'request-id': 'f' });
    expect(headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('another site’s page', () => {
  test('cannot use our cookies', async () => {
    expect((await ask({ origin: 'https://evil.test' })).statusCode).toBe(403);
    expect((await ask({ origin: 'null' })).statusCode).toBe(403);
    expect((await ask({ origin: 'http://stint.test.evil.test' })).statusCode).toBe(403);
  });

  test('is told from our own, from one that is allowed, and from a program', async () => {
    expect((await ask({ origin: 'https://stint.test' })).statusCode).toBe(200);
    expect((await ask({ origin: 'https://admin.example' })).statusCode).toBe(200);
    expect((await ask({})).statusCode).toBe(200);
  });

  test('cannot send what a form can send, nor ask by a link', async () => {
    const form = await ask({ 'content-type': 'text/plain' });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
    expect((await get('/graphql?query=%7Bviewer%7Bkind%7D%7D')).statusCode).toBe(400);
  });
});

describe('the graph', () => {
  test('shows GraphiQL to a browser, without inline script', async () => {
    const { body, headers } = await get('/graphql', { accept: 'text/html,*/*' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const scripts = [...body.matchAll(/<script[^>]*>([^<]*)/g)];
    expect(scripts.map(([, inline]) => inline)).toEqual(['']);
    for (const [, url] of body.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      expect((await get(url!)).statusCode).toBe(200);
    }
  });

  test('takes one operation at a time', async () => {
    const { statusCode } = await ask({}, [{ query: '{ viewer { kind } }' }]);
    expect(statusCode).toBe(400);
  });

  test('does not tell its names to whoever guesses them', async () => {
    const client = await api.clientFor(await api.createAgency(), 'FRONT_OFFICE');
    const { errors } = await client.send('{ viewers { kind } }');
    expect(errors?.[0]?.message).toBe('Cannot query field "viewers" on type "Query".');
  });

  test('tells nobody who is not signed in what there is and what not', async () => {
    const accept = 'application/graphql-response+json';
    const asked = [
      '{ clients { totalCount } }',
      '{ clients { nope } }',
      '{ nope }',
      '{ viewer { nope } }',
      '{ __schema { queryType { name } } }',
      'query ($input: NoSuchInput) { viewer { kind } }',
      'mutation { signIn { __typename } }',
    ];
    for (const query of asked) {
      const { statusCode, body } = await ask({ accept }, { query });
      expect([statusCode, JSON.parse(body)]).toEqual([
        401,
        { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] },
      ]);
    }
    const { body } = await ask({ accept }, { query: '{ viewer { kind } }' });
    expect(JSON.parse(body)).toEqual({ data: { viewer: null } });
  });
});

describe('what goes wrong on our side', () => {
  test('tells the outside a number and nothing else', async () => {
    const agency = await api.createAgency();
    const client = await api.clientFor(agency, 'ADMIN');
    await api.database.sql('ALTER TABLE session RENAME COLUMN user_agent TO secret_name');
    const { errors } = await client.send('{ sessions { id } }');
    await api.database.sql('ALTER TABLE session RENAME COLUMN secret_name TO user_agent');
    expect(errors?.[0]?.message).toMatch(/^Something went wrong on our side.*[0-9a-f-]{36}\.$/);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(errors)).not.toMatch(/column|user_agent|stack/);
  });

  test('holds for routes besides the graph', async () => {
    const { statusCode, body } = await get('/breaks');
    expect(statusCode).toBe(500);
    expect(body).not.toContain('secret');
    expect(body).toContain('Something went wrong on our side');
  });
});

describe('attempts to sign in', () => {
  const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
    __typename ... on SignInRefused { retryAfterSeconds } } }`;

  test('are slowed down alike for accounts that exist and that do not', async () => {
    const agency = await api.createAgency();
    const { userName } = await agency.staff('ADMIN');
    const { companyId } = agency;
    const answers = [];
    for (const name of [userName, 'nobody']) {
      const input = { companyId, userName: name, password: 'wrong' };
      for (let attempt = 0; attempt < 5; attempt += 1)
        await ask(atConsole, { query: SIGN_IN, variables: { input } });
      const last = await ask(atConsole, { query: SIGN_IN, variables: { input } });
      answers.push(last.json<{ data: { signIn: { retryAfterSeconds: number } } }>().data.signIn);
    }
    expect(answers[0]!.retryAfterSeconds).toBeGreaterThan(50);
    expect(answers[1]!.retryAfterSeconds).toBe(answers[0]!.retryAfterSeconds);
  });

  test('from one address are slowed down whatever is typed', async () => {
    const remoteAddress = '203.0.113.7';
    const attempt = (userName: string) =>
      api.app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress,
        headers: { 'content-type': 'application/json', ...atConsole },
        payload: JSON.stringify({
          query: SIGN_IN,
          variables: { input: { companyId: 'x', userName, password: PASSWORD } },
        }),
      });
    for (let index = 0; index < 40; index += 1) await attempt(`user ${index}`);
    expect((await attempt('one more')).body).toMatch(/"retryAfterSeconds":\d+/);
  });

  test('that succeed are no guesses: a whole office comes in by one address', async () => {
    const agency = await api.createAgency();
    const { userName } = await agency.staff('ADMIN');
    const { companyId } = agency;
    const signIn = (password: string) =>
      api.app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: '203.0.113.8',
        headers: { 'content-type': 'application/json', ...atConsole },
        payload: JSON.stringify({
          query: SIGN_IN,
          variables: { input: { companyId, userName, password } },
        }),
      });
    for (let index = 0; index < 45; index += 1)
      expect((await signIn(PASSWORD)).json()).toEqual({
        data: { signIn: { __typename: 'SignedIn' } },
      });
    for (let index = 0; index < 5; index += 1) await signIn('wrong');
    for (const password of ['wrong', PASSWORD])
      expect((await signIn(password)).body).toMatch(/"retryAfterSeconds":\d+/);
  });

  const atConsole = { 'x-stint-door': 'console' };
});

describe('for operators', () => {
  test('the process says that it lives, can serve, and how it does', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).json()).toEqual({ status: 'ok' });
    expect((await get('/metrics')).body).toContain('stint_http_request_seconds_count');
  });

  test.each([
    ['has space', 200, { folder: tmpdir(), leastFreeMegabytes: 1 }],
    ['is nearly full', 503, { folder: tmpdir(), leastFreeMegabytes: 2 ** 40 }],
    ['is gone', 503, { folder: '/a/disk/that/is/gone' }],
  ])('it says whether it can serve when the disk of its database %s', async (_, status, disk) => {
    const other = await createTestApi({ disk });
    const { statusCode } = await other.app.inject({ url: '/readyz' });
    await other.close();
    expect(statusCode).toBe(status);
  });
});
