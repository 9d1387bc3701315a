import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schedules } from '../../src/application/jobs.ts';
import { queueDueJobs } from '../../src/jobs/due-jobs.ts';
import { workOn } from '../support/background-work.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const PATIENT = { timeout: 30_000 };

let api: TestApi;
let owner: pg.Pool;

beforeAll(async () => {
  api = await createTestApi();
  owner = new pg.Pool({ connectionString: api.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

async function minute(now: string) {
  api.setNow(now);
  await queueDueJobs(owner, api.platform, schedules, api.app.log);
}

test('at night, what has ended is cleaned up, and nothing that somebody may still need', async () => {
  const { id } = await api.createAgency();
  const agency = await api.createAgency();
  await api.clientFor(agency, 'ADMIN');
  await api.database.sql(
    `INSERT INTO once_key (agency_id, key, at) VALUES
       ($1, 'old', '2026-01-01T00:00:00Z'), ($1, 'failed', '2026-01-01T00:00:00Z'),
       ($1, 'failed part', '2026-01-01T00:00:00Z'), ($1, 'fresh', '2026-11-01T00:00:00Z')`,
    [id],
  );
  await api.database.sql(
    `INSERT INTO background_job
       (agency_id, id, name, label, key, input, attempts, error, failed_at, given_up_at)
     VALUES ($1, gen_random_uuid(), 'x', 'x', 'failed', '{}', 3, 'x', $2, $2)`,
    [id, '2026-01-01T00:00:00Z'],
  );
  await api.database.sql(
    `INSERT INTO outbox_entry (agency_id, id, at, topic, payload) VALUES
       ($1, gen_random_uuid(), '2026-10-01T00:00:00Z', 'gone', '{}'),
       ($1, gen_random_uuid(), '2026-11-20T00:00:00Z', 'coming', '{}')`,
    [id],
  );
  const stop = await workOn(api, { schedules });
  // In Chicago, just before and after three o'clock at night; the session lasted for twelve hours.
  await minute('2026-11-21T18:00:00Z');
  await minute('2026-11-22T09:20:00Z');
  const left = async () => ({
    sessions: (await api.database.sql('SELECT FROM session')).length,
    keys: await api.database.sql('SELECT key FROM once_key ORDER BY key'),
    topics: await api.database.sql('SELECT topic FROM outbox_entry'),
    failures: (await api.database.sql('SELECT FROM background_job')).length,
  });
  await expect.poll(left, PATIENT).toEqual({
    sessions: 0,
    keys: [{ key: 'failed' }, { key: 'failed part' }, { key: 'fresh' }],
    topics: [{ topic: 'coming' }],
    failures: 1,
  });
  await stop();
});

test('a session that is open stays', async () => {
  api.setNow('2026-11-23T08:00:00Z');
  const agency = await api.createAgency();
  const client = await api.clientFor(agency, 'ADMIN');
  const stop = await workOn(api, { schedules });
  await minute('2026-11-23T08:00:00Z');
  await minute('2026-11-23T09:20:00Z');
  const waiting = () =>
    api.database.sql("SELECT FROM graphile_worker.jobs WHERE task_identifier <> 'due-jobs'");
  await expect.poll(waiting, PATIENT).toEqual([]);
  await stop();
  expect(await client.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
});
