import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/*
 * What is answered is the same with the fast read path and without it, errors included, and what failed
 * is not tried a second time.
 */

interface Side {
  api: TestApi;
  client: GraphClient;
  log: string[];
}

async function start(fastReadPath: boolean): Promise<Side> {
  const log: string[] = [];
  const api = await createTestApi({
    fastReadPath,
    logLevel: 'error',
    logTo: { write: (line) => log.push(line) },
  });
  const client = await api.clientFor(await api.createAgency(), 'FRONT_OFFICE');
  return { api, client, log };
}

let fast: Side;
let slow: Side;

beforeAll(async () => {
  [fast, slow] = await Promise.all([start(true), start(false)]);
});
afterAll(() => Promise.all([fast.api.close(), slow.api.close()]));

/** The first time within Apollo Server, and again. */
async function answersOf({ client }: Side, source: string) {
  const answers = [await client.send(source), await client.send(source)];
  return answers.map(({ status, data, errors, headers }) => ({
    status,
    data,
    errors,
    type: headers['content-type'],
    cache: headers['cache-control'],
  }));
}

describe('the same answer without the fast path', () => {
  test.each([
    ['a list', '{ clients { totalCount nodes { id } } }'],
    ['a cursor that is none', '{ clients(after: "x") { totalCount } }'],
    [
      'a page beside another',
      '{ a: clients(first: 1, last: 1) { totalCount } clients { totalCount } }',
    ],
    ['an id of something else', '{ client(id: "job_1") { id } clients { totalCount } }'],
  ])('%s', async (_, source) => {
    const answers = await answersOf(fast, source);
    expect(answers).toEqual(await answersOf(slow, source));
    expect(answers[0]).toEqual(answers[1]);
  });
});

test('a failure of ours is masked, logged once, and not tried again', async () => {
  const source = 'query Broken { locations { nodes { name } } }';
  await fast.client.send(source);
  await slow.client.send(source);
  for (const side of [fast, slow]) {
    await side.api.database.sql('ALTER TABLE location RENAME TO location_away');
    side.log.length = 0;
    const { status, data, errors } = await side.client.send(source);
    expect(status).toBe(200);
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong on our side/) as string,
        path: ['locations'],
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          correlationId: expect.any(String) as string,
        },
      },
    ]);
    expect(side.log).toHaveLength(1);
    expect(JSON.parse(side.log[0]!)).toMatchObject({ msg: 'unforeseen', operationName: 'Broken' });
    await side.api.database.sql('ALTER TABLE location_away RENAME TO location');
  }
});
