import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enqueue, type Job } from '../../src/jobs/job.ts';
import { releaseJobsOfLostWorkers } from '../../src/jobs/lost-workers.ts';
import { once } from '../../src/jobs/once.ts';
import { actingFor } from '../support/acting.ts';
import { skipPauses, workOn } from '../support/background-work.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const PATIENT = { timeout: 30_000 };

let api: TestApi;
let agency: AgencyRows;
const stops: (() => Promise<void>)[] = [];
/** What a job is held up by until the test lets it go on. */
let gate: PromiseWithResolvers<void>;
const began: string[] = [];
const done: string[] = [];

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  agency = await api.createAgency();
  gate = Promise.withResolvers();
  began.length = 0;
  done.length = 0;
});
afterEach(async () => {
  gate.resolve();
  for (const stop of stops.splice(0)) await stop();
  await api.database.sql('DELETE FROM graphile_worker._private_jobs');
});
afterAll(() => api.close());

async function work(...jobs: Job<never>[]) {
  stops.push(await workOn(api, { jobs }));
}

async function ask<Input>(of: AgencyRows, job: Job<Input>, ...inputs: Input[]) {
  const ctx = await actingFor(api, of, await of.staff('ADMIN'));
  await ctx.database.write(async (tx) => {
    for (const input of inputs) await enqueue(tx, ctx, job, input);
  });
}

const failures = () =>
  api.database.sql<{ error: string; attempts: number; given_up: boolean }>(
    `SELECT error, attempts, given_up_at IS NOT NULL AS given_up FROM background_job
     WHERE agency_id = $1`,
    [agency.id],
  );

/** All workers of the database are dead and have been so for a while. */
async function workersDie() {
  await api.database.sql(`
    DELETE FROM stint_jobs.worker;
    UPDATE graphile_worker._private_jobs SET locked_at = '2026-01-01T00:00:00Z'
      WHERE locked_at IS NOT NULL`);
}

async function lookAfter(...jobs: Job<never>[]) {
  const owner = new pg.Pool({ connectionString: api.database.ownerUrl, max: 1 });
  await releaseJobsOfLostWorkers(owner, api.platform, jobs);
  await owner.end();
}

describe('a worker that dies', () => {
  /** Waits at the gate the first time, after what it does only once. */
  const held: Job<string> = {
    name: 'test:held',
    async run(ctx, input) {
      began.push(input);
      await ctx.database.write((tx) => once(tx, ctx, async () => void done.push(input)));
      if (began.length === 1) await gate.promise;
    },
  };

  test('leaves its job to another, which does not do again what is done once', async () => {
    await work(held as Job<never>);
    await ask(agency, held, 'mail');
    await expect.poll(() => began, PATIENT).toEqual(['mail']);
    await lookAfter(held as Job<never>);
    expect(began).toEqual(['mail']);
    await workersDie();
    await lookAfter(held as Job<never>);
    await expect.poll(() => began, PATIENT).toEqual(['mail', 'mail']);
    expect(done).toEqual(['mail']);
  });

  test('with a job’s last try leaves a failure that staff see', async () => {
    const last: Job<string> = { ...held, attempts: 1 };
    await work(last as Job<never>);
    await ask(agency, last, 'mail');
    await expect.poll(() => began, PATIENT).toEqual(['mail']);
    await workersDie();
    await lookAfter(last as Job<never>);
    expect(await failures()).toEqual([
      { error: 'The process ended while the job ran.', attempts: 1, given_up: true },
    ]);
    expect(await api.database.sql('SELECT FROM graphile_worker.jobs WHERE attempts > 0')).toEqual(
      [],
    );
  });
});

test('an agency with many long jobs does not keep another one waiting', async () => {
  const long: Job<string> = {
    name: 'test:long',
    async run(_, input) {
      began.push(input);
      if (input.startsWith('long')) await gate.promise;
    },
  };
  await work(long as Job<never>);
  const many = Array.from({ length: 20 }, (_, index) => `long ${index}`);
  await ask(agency, long, ...many);
  await expect.poll(() => began, PATIENT).toHaveLength(2);
  await ask(await api.createAgency(), long, 'short');
  await expect.poll(() => began, PATIENT).toContain('short');
  expect(began).toHaveLength(3);
  gate.resolve();
  await expect.poll(() => began, PATIENT).toHaveLength(21);
});

test('a job that takes too long is given up and writes nothing any more', async () => {
  const client = await agency.client({ name: 'Before' });
  const slow: Job<string> = {
    name: 'test:slow',
    attempts: 1,
    limitSeconds: 0.2,
    async run({ database, job }) {
      await database
        .write(async ({ db }) => {
          await db.query("UPDATE client SET name = 'After' WHERE id = $1", [client.id]);
          await gate.promise;
        })
        .finally(() => done.push(job.signal.aborted ? 'aborted' : 'in time'));
    },
  };
  await work(slow as Job<never>);
  await ask(agency, slow, 'x');
  await expect
    .poll(failures, PATIENT)
    .toEqual([
      { error: 'It took longer than the 0.2 seconds that it may.', attempts: 1, given_up: true },
    ]);
  gate.resolve();
  await expect.poll(() => done, PATIENT).toEqual(['aborted']);
  const rows = await api.database.sql('SELECT name FROM client WHERE id = $1', [client.id]);
  expect(rows).toEqual([{ name: 'Before' }]);
});

test('pauses between tries grow', async () => {
  const breaks: Job<string> = {
    name: 'test:breaks',
    attempts: 8,
    async run() {
      throw new Error('broken');
    },
  };
  await work(breaks as Job<never>);
  await ask(agency, breaks, 'x');
  const pauses: number[] = [];
  for (const attempts of [1, 2, 3, 4]) {
    const pause = async () => {
      const [job] = await api.database.sql<{ seconds: number; attempts: number }>(
        `SELECT attempts, extract(epoch FROM run_at - updated_at)::float AS seconds
         FROM graphile_worker.jobs WHERE locked_at IS NULL AND last_error IS NOT NULL`,
      );
      return job?.attempts === attempts ? job.seconds : null;
    };
    await expect.poll(pause, PATIENT).not.toBeNull();
    pauses.push((await pause())!);
    await skipPauses(api);
  }
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
});
