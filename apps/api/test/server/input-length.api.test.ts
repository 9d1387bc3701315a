import { setTimeout as pause } from 'node:timers/promises';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graphql/graph.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { OccupiedAgency } from '../isolation/occupied-agency.ts';
import { type Person, textPlacesOf } from '../isolation/probes.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const { schema } = await buildGraph({ resolvers });

/** Combining marks in the order that takes longest to normalize. */
const marks = '\u0301\u0316'.repeat(250_000);
/** Answers that name what was asked about. */
const about =
  /requestPasswordReset\(input.userName|previewPlacement\(input.submissionId|recordPunches\(.*idempotencyKey/;
/** What nobody should wait longer for. */
const SOON_MS = 100;

let api: TestApi;
let admin: GraphClient;
let own: Record<IdentifiedType, string>;
let people: Record<Person, GraphClient>;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  const ours = await OccupiedAgency.open(api, 'Ourmark');
  admin = await ours.admin();
  own = await ours.records(true);
  people = {
    administrator: admin,
    contact: (await ours.person('contact', own)).at('portal'),
    employee: (await ours.person('employee', own)).at('ess'),
  };
});
afterAll(() => api.close());

/**
 * How long the server answers nobody else while it works on this: the longest of many waits for `/healthz`,
 * in CPU time of this thread, so that other processes on the machine do not count.
 */
async function longestWait(work: Promise<unknown>): Promise<number> {
  let longest = 0;
  const progress = { done: false };
  const finished = work.finally(() => {
    progress.done = true;
  });
  while (!progress.done) {
    const begun = process.threadCpuUsage();
    await pause(1);
    const { statusCode } = await api.app.inject({ url: '/healthz' });
    expect(statusCode).toBe(200);
    const { user, system } = process.threadCpuUsage(begun);
    longest = Math.max(longest, (user + system) / 1000);
  }
  await finished;
  return longest;
}

describe('500,000 combining marks stop nobody else', () => {
  test.each(textPlacesOf(schema))(
    'in $name',
    async ({ document, variables, operation, person, name }) => {
      const inConsole = person === 'administrator' && operation === 'mutation';
      // Signing out and the like would end the session that the next one needs.
      const client = inConsole ? admin.at('console') : people[person];
      let answer: Awaited<ReturnType<GraphClient['send']>> | undefined;
      const send = async (text: string) => {
        answer = await client.send(document, variables(text, own));
      };
      let wait = await longestWait(send(marks));
      // What happens once, such as compiling or collecting garbage, and what it takes with two marks as well, such
      // as reading rows, is not what such an input costs.
      for (let again = 0; wait >= SOON_MS && again < 5; again++) {
        const short = await longestWait(send(marks.slice(0, 2)));
        wait = (await longestWait(send(marks))) - short;
      }
      expect(wait).toBeLessThan(SOON_MS);
      // It was looked at, and not refused before for another reason.
      expect(JSON.stringify(answer)).not.toMatch(/FORBIDDEN|UNAUTHENTICATED|EXPIRED/);
      expect(JSON.stringify(answer)).not.toContain('Something went wrong on our side');
      // Nor is it sent back, but for the names that an answer is about.
      if (!about.test(name)) expect(JSON.stringify(answer).length).toBeLessThan(marks.length);
      // Nor does it keep the database busy.
      expect(JSON.stringify(answer)).not.toContain('TIMEOUT');
    },
  );

  test('at the sign-in, by somebody who is not signed in', async () => {
    const SIGN_IN = 'mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }';
    const whole = { companyId: 'x', userName: 'x', password: 'x' };
    for (const field of Object.keys(whole)) {
      // As large as a request without a session may be.
      const i = { ...whole, [field]: marks.slice(0, 7_000) };
      const sent = api.visitor().send(SIGN_IN, { i });
      expect(await longestWait(sent)).toBeLessThan(SOON_MS);
      expect((await sent).data).toEqual({ signIn: { __typename: 'SignInRefused' } });
    }
  });
});

describe('a request without a session is small', () => {
  const large = 'x'.repeat(20_000);
  const headers = { 'content-type': 'application/json', 'x-stint-door': 'console' };
  const ask = (payload: string, more: Record<string, string> = {}) =>
    api.app.inject({ method: 'POST', url: '/graphql', headers: { ...headers, ...more }, payload });

  test('a larger one is refused before it is read, with the limit', async () => {
    const answer = await ask(JSON.stringify({ query: `{ viewer { kind } } #${large}` }));
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toEqual({
      message: 'Without signing in, at most 16 KB can be sent.',
      correlationId: answer.headers['x-correlation-id'],
    });
    expect((await ask('{"query":"{ viewer { kind } }"}')).statusCode).toBe(200);
  });

  test('whatever it says of itself', async () => {
    const payload = JSON.stringify({ query: `{ viewer { kind } } #${large}` });
    const cookie = 'stint_console=made-up';
    expect((await ask(payload, { cookie })).statusCode).toBe(413);
    expect((await ask(payload, { 'transfer-encoding': 'chunked' })).statusCode).toBe(413);
  });

  test('whoever is signed in may send more', async () => {
    const { statusCode } = await ask(JSON.stringify({ query: `{ viewer { kind } } #${large}` }), {
      cookie: admin.cookie,
    });
    expect(statusCode).toBe(200);
  });
});
