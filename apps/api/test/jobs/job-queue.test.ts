import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enqueue, type Job } from '../../src/jobs/job.ts';
import { workOnJobs } from '../../src/jobs/job-queue.ts';
import { actingFor } from '../support/acting.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let stop: () => Promise<void>;

const countClients: Job<{ as: string }> = {
  name: 'test:count-clients',
  async run({ database, agency: { id }, account }, { as }) {
    const { rows } = await database.read((db) => db.query('SELECT name FROM client'));
    done.push({ as, agencyId: id, accountId: account?.id, clients: rows.map(({ name }) => name) });
  },
};
const done: object[] = [];

const breaks: Job<{ typed: string }> = {
  name: 'test:breaks',
  async run({ database }, { typed }) {
    await database.read((db) => db.query('SELECT $1::int', [typed]));
  },
};
const logged: string[] = [];

beforeAll(async () => {
  api = await createTestApi({ logLevel: 'error', logTo: { write: (line) => logged.push(line) } });
  stop = await workOnJobs({
    ownerUrl: api.database.ownerUrl,
    platform: api.platform,
    jobs: [countClients, breaks] as Job<never>[],
    log: api.app.log,
  });
});
beforeEach(async () => {
  done.length = 0;
  agency = await api.createAgency();
});
afterAll(async () => {
  await stop();
  await api.close();
});

describe('a job', () => {
  test('runs after the commit, as whoever asked for it, within their agency', async () => {
    await (await api.createAgency()).client({ name: 'Not ours' });
    await agency.client({ name: 'Ours' });
    const account = await agency.staff('BACK_OFFICE');
    const ctx = await actingFor(api, agency, account);
    await ctx.database.write((tx) => enqueue(tx, ctx, countClients, { as: 'asked' }));
    await expect
      .poll(() => done, { timeout: 5_000 })
      .toEqual([{ as: 'asked', agencyId: agency.id, accountId: account.id, clients: ['Ours'] }]);
  });

  test('does not exist when the command did not go through', async () => {
    const ctx = await actingFor(api, agency, await agency.staff('BACK_OFFICE'));
    await expect(
      ctx.database.write(async (tx) => {
        await enqueue(tx, ctx, countClients, { as: 'taken back' });
        throw new Error('refused after all');
      }),
    ).rejects.toThrow('refused after all');
    await ctx.database.write((tx) => enqueue(tx, ctx, countClients, { as: 'the next' }));
    await expect.poll(() => done, { timeout: 5_000 }).toMatchObject([{ as: 'the next' }]);
  });

  test('cannot be asked for in the name of another agency', async () => {
    const other = await api.createAgency();
    const ctx = await actingFor(api, agency, await agency.staff('ADMIN'));
    const foreign = { agencyId: other.id, accountId: ctx.account!.id, input: {} };
    await expect(
      ctx.database.write(({ db }) =>
        db.query('SELECT enqueue_job($1, $2)', [countClients.name, JSON.stringify(foreign)]),
      ),
    ).rejects.toThrow('belongs to the agency');
    await expect(
      ctx.database.write(({ db }) => db.query('SELECT * FROM graphile_worker._private_jobs')),
    ).rejects.toThrow('permission denied');
  });

  test('that breaks tells the log where, not what somebody typed', async () => {
    const ctx = await actingFor(api, agency, await agency.staff('BACK_OFFICE'));
    await ctx.database.write((tx) => enqueue(tx, ctx, breaks, { typed: 'sesame' }));
    const log = () => logged.join('');
    await expect.poll(log, { timeout: 5_000 }).toContain('"task":"test:breaks"');
    expect(log()).toContain('"code":"22P02"');
    expect(log()).not.toContain('sesame');
  });
});
