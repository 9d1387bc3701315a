import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let staff: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ routes });
  staff = await api.clientFor(await api.createAgency(), 'ADMIN');
});
afterAll(() => api.close());

/** @param payload as JSON, or its text */
const ask = (payload: object | string, accept = 'application/json') =>
  api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      accept,
      'content-type': 'application/json',
      'x-stint-door': 'console',
      cookie: staff.cookie,
    },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

const OURS = 'Something went wrong on our side';

describe('a request that nobody would make by accident is the client’s fault, not ours', () => {
  test('signing in with what no name can hold', async () => {
    for (const odd of ['\0', 'a\0b', '\ud800'])
      for (const input of [
        { companyId: odd, userName: 'x', password: 'x' },
        { companyId: 'x', userName: odd, password: 'x' },
        { companyId: 'x', userName: 'x', password: odd },
      ])
        expect(await api.visitor().signIn(input)).toMatchObject({ __typename: 'SignInRefused' });
  });

  test('searching for what no text can hold', async () => {
    const SEARCH = 'query ($text: String!) { search(text: $text) { id } }';
    expect(await staff.ask(SEARCH, { text: 'a\0' })).toEqual({ search: [] });
  });

  test('a date before the first year', async () => {
    const CREATE = `mutation ($date: Date!) { createCandidate(
      input: { firstName: "A", lastName: "B", availableFrom: $date }) { __typename } }`;
    for (const date of ['0000-01-01', '0000-12-31']) {
      const { errors } = await staff.send(CREATE, { date });
      expect(errors?.[0]?.message).toContain('is not a Date');
    }
    expect((await staff.send(CREATE, { date: '0001-01-01' })).errors).toBeUndefined();
  });

  test('a variable with more lists within each other than any type has', async () => {
    const query = 'mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }';
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { body } = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":${JSON.stringify(query)},"variables":{"i":{"companyId":${deep}}}}`,
    });
    expect(body).not.toContain(OURS);
  });

  test('a document with more brackets within each other than any has', async () => {
    for (const deep of [
      '['.repeat(3000),
      `${'['.repeat(101)}${']'.repeat(101)}`,
      '{a'.repeat(2000),
    ])
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const { statusCode, body } = await ask({ query: `{ clients(filter: ${deep}` }, accept);
        expect(statusCode).toBe(accept === 'application/json' ? 200 : 400);
        const [error] = JSON.parse(body).errors;
        expect(error.message).toMatch(
          /^The operation asks for too much: nesting \d+ of at most 100\.$/,
        );
        expect(error.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE' });
      }
    const brackets = '[{('.repeat(500);
    const { body } = await ask({
      query: `# ${brackets}\n{ viewer { kind } search(text: "\\"${brackets}") { id } } # ${brackets}`,
    });
    expect(JSON.parse(body)).toEqual({ data: { viewer: { kind: 'STAFF' }, search: [] } });
  });

  test('a value with more levels within each other than any has', async () => {
    const query = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename } }';
    for (const deep of [200, 5_000, 100_000]) {
      const nested = `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`;
      const variables = `{"input":{"list":"clients","name":"x","query":${nested}}}`;
      const { body } = await ask(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
      expect(JSON.parse(body).errors).toMatchObject([
        {
          extensions: { code: 'OPERATION_TOO_LARGE', exceeded: [{ what: 'nesting', limit: 100 }] },
        },
      ]);
    }
  });

  test('a document whose fields or fragments repeat each other is refused before they are compared', async () => {
    const fragments = (each: (n: number) => string, count = 250) =>
      Array.from({ length: count }, (_, n) => each(n)).join(' ');
    for (const query of [
      `{${'viewer{kind}'.repeat(1_230)}}`,
      `{${fragments((n) => `...F${n}`)}} ${fragments((n) => `fragment F${n} on Query{f${n}:__typename}`)}`,
    ]) {
      const { body } = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ query }),
      });
      expect(JSON.parse(body).errors).toMatchObject([
        { extensions: { code: 'OPERATION_TOO_LARGE', exceeded: [{ what: 'repetition' }] } },
      ]);
    }
  });

  test('names that no input has are told up to fifty, without the values', async () => {
    const names = Array.from({ length: 30_000 }, (_, n) => [`unknown${n}`, 'x']);
    const query = 'mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }';
    const begun = process.cpuUsage();
    const { body } = await ask({ query, variables: { i: Object.fromEntries(names) } });
    const { user } = process.cpuUsage(begun);
    expect(JSON.parse(body).errors).toHaveLength(50);
    expect(user / 1000).toBeLessThan(1_000);
  });

  test('a malformed id, wherever a command takes one by itself', async () => {
    const own = ['undo(changeSetId: $id)', 'checkImport(runId: $id)', 'runImport(runId: $id)'];
    for (const command of [...own, 'revokeSession(id: $id)'])
      for (const id of ['x', 'can_0193f0a0-0000-7000-8000-000000000000'])
        expect(
          await staff.send(
            `mutation ($id: ID!) { result: ${command} { __typename
               ... on InvalidInput { problems { path message } } } }`,
            { id },
          ),
        ).toMatchObject({
          data: {
            result: {
              __typename: 'InvalidInput',
              problems: [
                {
                  path: /\((\w+):/.exec(command)![1],
                  message: expect.stringMatching(/^This is not the id of an? [a-z ]+: those begin/),
                },
              ],
            },
          },
        });
  });

  test('another method than the graph has', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      const headers = { 'content-type': 'application/json' };
      const answer = await api.app.inject({ method, url: '/graphql', headers, payload: '{' });
      expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
    }
  });

  test('several operations, and none of them named', async () => {
    const { statusCode, body } = await ask({
      query: 'query A { viewer { kind } } query B { viewer { kind } }',
    });
    expect(statusCode).toBe(400);
    expect(body).not.toContain(OURS);
  });

  test('a subscription over HTTP', async () => {
    const { body } = await ask({ query: 'subscription { recordChanged { id } }' });
    expect(body).toContain('WebSocket');
    expect(body).not.toContain(OURS);
  });
});

describe('what people are shown of the agency', () => {
  test('is kept by no cache, also when it comes by GET', async () => {
    const headers = { 'x-stint-door': 'console', cookie: staff.cookie };
    const file = await api.app.inject({ url: '/export/clients.csv', headers });
    const answer = await ask({ query: '{ viewer { kind } }' });
    for (const { statusCode, headers: own } of [file, answer])
      expect([statusCode, own['cache-control']]).toEqual([200, 'no-store']);
  });
});
