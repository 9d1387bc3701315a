import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import type { GraphClient } from '../support/graph-client.ts';

let api: TestApi;
let frontOffice: GraphClient;
let url: string;

beforeAll(async () => {
  api = await createTestApi();
  frontOffice = await api.clientFor(await api.createAgency(), 'FRONT_OFFICE');
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(api.app.server.address() as { port: number }).port}/graphql`;
});
afterAll(() => api.close());

describe('the GraphQL-over-HTTP specification, audited by graphql-http', () => {
  // One of the audits introspects, which takes somebody who is signed in; `GET` takes a header that
  // no other site's page can send.
  const audits = serverAudits({
    url: () => url,
    fetchFn: (address: string, request: RequestInit = {}) =>
      fetch(address, {
        ...request,
        headers: {
          ...(request.headers as Record<string, string>),
          cookie: frontOffice.cookie,
          'x-stint-door': 'console',
          'apollo-require-preflight': 'yes',
        },
      }),
  });
  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn();
      expect(result).toMatchObject({ status: 'ok' });
    },
  );
});

describe('a refused operation', () => {
  const json = { accept: 'application/json' };
  const graphqlJson = { accept: 'application/graphql-response+json' };

  test('is 401 for who is not signed in, 200 where the old media type is asked for', async () => {
    const visitor = api.visitor();
    const query = '{ clients { totalCount } }';
    expect((await visitor.send(query, {}, graphqlJson)).status).toBe(401);
    const old = await visitor.send(query, {}, json);
    expect(old.status).toBe(200);
    expect(old.errors).toEqual([
      { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(old.data).toBeUndefined();
  });

  test('is 403 for who may not, with every field and the permission it needs', async () => {
    const query =
      'mutation { updateAssignmentStatus(input: { assignmentIds: [], action: APPROVE }) { __typename } }';
    const answer = await frontOffice.send(query, {}, graphqlJson);
    expect(answer.status).toBe(403);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is 400 when it asks for too much', async () => {
    const fields = Array.from({ length: 40 }, (_, i) => `a${i}: name`).join(' ');
    const query = `{ clients { nodes { ${fields} } } }`;
    const answer = await frontOffice.send(query, {}, graphqlJson);
    expect(answer.status).toBe(400);
    expect(answer.errors![0]!.extensions).toEqual({
      code: 'OPERATION_TOO_LARGE',
      exceeded: [{ what: 'aliases', asked: 40, limit: 30 }],
    });
  });
});

test('an answer that comes directly looks like any other', async () => {
  const direct = await frontOffice.send('{ clients { totalCount } }');
  const executed = await frontOffice.send('{ clients { totalCount } viewer { kind } }');
  expect(direct.data).toEqual({ clients: { totalCount: 0 } });
  expect(executed.data).toEqual({ clients: { totalCount: 0 }, viewer: { kind: 'STAFF' } });
  expect(direct.headers['content-type']).toBe(executed.headers['content-type']);
});
