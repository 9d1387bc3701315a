import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PasswordThreads } from '../../src/account/password-threads.ts';
import { hashPassword } from '../../src/account/password.ts';
import { Outbox } from '../../src/outbox/outbox.ts';
import { type AgencyRows, PASSWORD } from '../support/rows.ts';
import { withStatements } from '../support/statements.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  agency = await api.createAgency();
});
afterAll(() => api.close());

/** What is done for an attempt: the statements, and how costly each hash is that is compared with. */
async function workFor(attempt: { companyId?: string; userName: string; password?: string }) {
  const verify = vi.spyOn(PasswordThreads.prototype, 'verify');
  const { answer, statements } = await withStatements(() =>
    api.visitor().signIn({ companyId: agency.companyId, password: PASSWORD, ...attempt }),
  );
  expect(answer.__typename).toBe('SignInRefused');
  const hashes = verify.mock.calls.map(([, hash]) => String(hash));
  verify.mockRestore();
  // Once for each connection, whatever it is used for.
  const own = statements.filter((text) => !text.startsWith('SELECT WHERE set_config'));
  return { statements: own, costs: hashes.map((hash) => /^.*\$m=.*?(?=\$)/.exec(hash)?.[0]) };
}

test('the outbox is looked at after a command, not after a sign-in', async () => {
  const { userName } = await agency.staff('ADMIN');
  const wake = vi.spyOn(Outbox.prototype, 'wake');
  const client = api.visitor();
  const { companyId } = agency;
  const answer = await client.signIn({ companyId, userName, password: PASSWORD });
  expect(answer.__typename).toBe('SignedIn');
  expect(wake).not.toHaveBeenCalled();
  await client.ask(
    'mutation { createClient(input: { name: "Acme" }) { ... on ClientCreated { client { id } } } }',
  );
  expect(wake).toHaveBeenCalled();
  wake.mockRestore();
});

test('whatever is wrong, the same is done about it, so that time tells nothing (X-4)', async () => {
  // Hashed as the product does it: the factories' own hash is cheaper.
  const passwordHash = await hashPassword(PASSWORD);
  const { userName } = await agency.staff('ADMIN', { passwordHash });
  const wrong = await workFor({ userName, password: 'not the password' });
  expect(wrong.costs).toEqual([expect.stringMatching(/^\$argon2id\$/)]);
  expect(wrong.statements.join()).toContain('failed_attempts');

  expect(await workFor({ companyId: 'no-such-company', userName }), 'company').toEqual(wrong);
  expect(await workFor({ userName: 'nobody' }), 'user name').toEqual(wrong);
  const gone = await agency.staff('ADMIN', { passwordHash, status: 'DEACTIVATED' });
  expect(await workFor({ userName: gone.userName }), 'deactivated').toEqual(wrong);

  for (const name of [userName, 'nobody']) {
    for (let failure = 1; failure < 5; failure += 1)
      await workFor({ userName: name, password: 'x' });
  }
  const waiting = await workFor({ userName: 'nobody' });
  expect(waiting.costs, 'nothing is hashed during a delay').toEqual([]);
  expect(await workFor({ userName }), 'waiting, the right password').toEqual(waiting);
  expect(await workFor({ userName, password: 'wrong' }), 'waiting').toEqual(waiting);
}, 60_000);

test('nobody who signs in waits for the dictionaries of common passwords', async () => {
  const threads = new PasswordThreads(1);
  const answered: string[] = [];
  const work = { memoryCost: 64, timeCost: 1, parallelism: 1 };
  await threads.hash('the thread has started', work);
  await Promise.all([
    threads.whyGuessable('Summer2026!!', []).then(() => answered.push('guessable')),
    threads.hash('x', work).then(() => answered.push('hash')),
  ]);
  expect(answered).toEqual(['hash', 'guessable']);
});
