import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resolvers } from '../../src/application/resolvers.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { createApp } from '../../src/server/app.ts';
import { GraphClient } from '../support/graph-client.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let userName: string;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow('2026-11-21T18:00:00Z');
  agency = await api.createAgency();
  ({ userName } = await agency.staff('ADMIN'));
});
afterAll(() => api.close());

const WAIT = { __typename: 'SignInRefused', retryAfterSeconds: expect.any(Number) };
const WRONG = { __typename: 'SignInRefused', retryAfterSeconds: null };
const SIGNED_IN = { __typename: 'SignedIn' };

const type = (client: GraphClient, password = PASSWORD, name = userName) =>
  client.signIn({ companyId: agency.companyId, userName: name, password });

async function fail(times: number, client = api.visitor(), name = userName) {
  for (let failure = 0; failure < times; failure += 1) await type(client, 'wrong', name);
}

describe('guessing from one network', () => {
  test('has to wait after the fifth failure, longer after each, until it succeeds', async () => {
    await fail(4);
    expect(await type(api.visitor(), 'wrong')).toMatchObject(WRONG);
    expect((await type(api.visitor())).retryAfterSeconds).toBe(60);
    api.setNow('2026-11-21T18:00:59Z');
    expect((await type(api.visitor())).retryAfterSeconds).toBe(1);
    api.setNow('2026-11-21T18:01:00Z');
    expect(await type(api.visitor(), 'wrong')).toMatchObject(WRONG);
    expect((await type(api.visitor())).retryAfterSeconds).toBe(120);
    api.setNow('2026-11-21T18:03:00Z');
    expect(await type(api.visitor())).toMatchObject(SIGNED_IN);
    await fail(4);
    expect(await type(api.visitor())).toMatchObject(SIGNED_IN);
  });

  test('is told with 429 when to come again, also about a name that does not exist', async () => {
    for (const name of [userName, 'nobody']) {
      await fail(5, api.visitor(), name);
      const { status, headers, data } = await api
        .visitor()
        .send('mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }', {
          i: { companyId: agency.companyId, userName: name, password: PASSWORD },
        });
      expect([status, headers['retry-after']]).toEqual([429, '60']);
      expect(data).toEqual({ signIn: { __typename: 'SignInRefused' } });
    }
  });

  test('gains nothing by many guesses at the same time', async () => {
    const guesses = Array.from({ length: 15 }, (_, index) => type(api.visitor(), `guess ${index}`));
    const answers = await Promise.all(guesses);
    expect(answers.filter(({ retryAfterSeconds }) => retryAfterSeconds === null)).toHaveLength(5);
    expect(await type(api.visitor())).toMatchObject(WAIT);
  });

  test('is forgotten after an hour without a failure, and so are the counts themselves', async () => {
    await fail(4);
    await fail(4, api.visitor(), 'somebody else');
    api.setNow('2026-11-21T19:00:01Z');
    await fail(4);
    expect(await type(api.visitor())).toMatchObject(SIGNED_IN);
    const kept = 'SELECT FROM sign_in_attempt WHERE agency_id = $1';
    expect(await api.database.sql(kept, [agency.id])).toEqual([]);
  });

  test('is forgotten by attempts at the same time, none of which waits for another', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `name ${index}`);
    for (let hour = 10; hour < 24; hour += 2) {
      api.setNow(`2026-11-22T${hour}:00:00Z`);
      const answers = await Promise.all(names.map((name) => type(api.visitor(), 'wrong', name)));
      expect(answers).toEqual(names.map(() => expect.objectContaining(WRONG)));
    }
  });

  test('counts in every instance', async () => {
    const { platform } = api;
    const app = await createApp({
      platform,
      graph: await buildGraph({ resolvers }),
      logLevel: 'silent',
    });
    await fail(5);
    expect(await type(new GraphClient(app, 'console'))).toMatchObject(WAIT);
    await app.close();
  });
});

describe('guesses of others do not keep out', () => {
  const elsewhere = async (password: string) => {
    const { body } = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '203.0.113.9',
      headers: { 'content-type': 'application/json', 'x-stint-door': 'console' },
      payload: JSON.stringify({
        query: 'mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }',
        variables: { i: { companyId: agency.companyId, userName, password } },
      }),
    });
    return JSON.parse(body).data.signIn;
  };

  test('somebody in another network', async () => {
    await fail(5);
    expect(await elsewhere(PASSWORD)).toEqual(SIGNED_IN);
  });

  test('a browser that has signed in to the account before', async () => {
    const own = api.visitor();
    expect(await type(own)).toMatchObject(SIGNED_IN);
    await own.ask('mutation { signOut }');
    await fail(5);
    expect(await type(api.visitor())).toMatchObject(WAIT);
    expect(await type(own)).toMatchObject(SIGNED_IN);
    // Its own failures are counted by themselves.
    await fail(5, own);
    expect(await type(own)).toMatchObject(WAIT);
  });

  test('also when its whole network is refused', async () => {
    const strict = await createTestApi({ signInLimits: { perAddress: 3 } });
    const there = await strict.createAgency();
    const account = await there.staff('ADMIN');
    const credentials = { companyId: there.companyId, userName: account.userName };
    const own = await strict.signedIn(there, account);
    await own.ask('mutation { signOut }');
    for (let index = 0; index < 4; index += 1)
      await strict.visitor().signIn({ ...credentials, userName: `user ${index}`, password: 'x' });
    const stranger = await strict.visitor().signIn({ ...credentials, password: PASSWORD });
    expect(stranger).toMatchObject(WAIT);
    expect(await own.signIn({ ...credentials, password: PASSWORD })).toMatchObject(SIGNED_IN);
    await strict.close();
  });

  test('but nobody can make the cookie of such a browser', async () => {
    const own = api.visitor();
    await type(own);
    const [, value] = /stint_console_browser=([^;]+)/.exec(own.cookie)!;
    const other = await agency.staff('ADMIN');
    const forged = [
      value!.replace(/\.\d+\./, '.9999999999.'),
      value!.slice(0, -4) + 'AAAA',
      value!.replace(/[0-9a-f-]{36}\.(?=[\w-]{22}\.)/, `${other.id}.`),
      'x'.repeat(3000),
    ];
    for (const name of [userName, other.userName]) await fail(5, api.visitor(), name);
    const SIGN_IN = 'mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }';
    const tryWith = async (cookie: string, name: string, door = 'console') => {
      const { data } = await api
        .visitor(door as 'console')
        .send(
          SIGN_IN,
          { i: { companyId: agency.companyId, userName: name, password: PASSWORD } },
          { cookie: `stint_${door}_browser=${cookie}` },
        );
      return data.signIn;
    };
    for (const cookie of forged) {
      for (const name of [userName, other.userName])
        expect(await tryWith(cookie, name)).toEqual({ __typename: 'SignInRefused' });
    }
    expect(await tryWith(value!, other.userName), 'of another account').toMatchObject({
      __typename: 'SignInRefused',
    });
    expect(await tryWith(value!, userName, 'portal'), 'at another door').toMatchObject({
      __typename: 'SignInRefused',
    });
    api.setNow('2027-06-21T18:00:00Z');
    await fail(5);
    expect(await tryWith(value!, userName), 'too old').toEqual({ __typename: 'SignInRefused' });
    api.setNow('2026-11-21T18:00:00Z');
  });
});

describe('the owner of the account', () => {
  const FAILED = '{ viewer { failedSignIns { count lastAt lastFrom } } }';

  test('sees after signing in what had failed before, once', async () => {
    await fail(3);
    const own = api.visitor();
    await type(own);
    expect(await own.ask(FAILED)).toEqual({
      viewer: {
        failedSignIns: { count: 3, lastAt: '2026-11-21T18:00:00Z', lastFrom: '127.0.0.1' },
      },
    });
    await own.ask('mutation { signOut }');
    await type(own);
    expect(await own.ask(FAILED)).toEqual({ viewer: { failedSignIns: null } });
  });
});
