import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClientEntity } from '../../src/client/client.entity.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { recordChange } from '../../src/history/change.ts';
import { changeRows } from '../../src/history/change-rows.ts';
import { runCommand } from '../../src/history/command.ts';
import { queueDueJobs } from '../../src/jobs/due-jobs.ts';
import { scheduledJob, type ScheduledJob } from '../../src/jobs/scheduled-job.ts';
import { workOn } from '../support/background-work.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const PATIENT = { timeout: 30_000 };

let api: TestApi;
let owner: pg.Pool;
const stops: (() => Promise<void>)[] = [];
const ran: { office: string; dueAt: string; today: string }[] = [];

const atSeven = scheduledJob({
  name: 'test:at-seven',
  label: 'Something at seven',
  schedule: '0 7 * * *',
  async run({ agency, today }, { dueAt }) {
    ran.push({ office: agency.name, dueAt, today });
  },
});

beforeAll(async () => {
  api = await createTestApi();
  owner = new pg.Pool({ connectionString: api.database.ownerUrl, max: 2 });
});
beforeEach(async () => {
  ran.length = 0;
  await api.database.sql('DELETE FROM schedule_run');
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

async function work(...schedules: ScheduledJob[]) {
  stops.push(await workOn(api, { schedules }));
}

/** What a process does each minute. */
async function minute(now: string, ...schedules: ScheduledJob[]) {
  api.setNow(now);
  await queueDueJobs(owner, api.platform, schedules, api.app.log);
}

/** Until no job waits or is at work: a time that is due while its job is at work is left out. */
async function allDone() {
  const jobs = () =>
    api.database.sql("SELECT FROM graphile_worker.jobs WHERE task_identifier LIKE 'test:%'");
  await expect.poll(jobs, PATIENT).toEqual([]);
}

async function settled(count: number) {
  await expect.poll(() => ran, PATIENT).toHaveLength(count);
  await allDone();
  expect(ran).toHaveLength(count);
}

describe('a scheduled job', () => {
  test('runs once in each agency at its own office’s time, however many processes there are', async () => {
    await api.createAgency({ name: 'Chicago', timeZone: 'America/Chicago' });
    await api.createAgency({ name: 'New York', timeZone: 'America/New_York' });
    await work(atSeven);
    await work(atSeven);
    await minute('2026-11-19T18:00:00Z', atSeven);
    const bothAt = (now: string) => Promise.all([minute(now, atSeven), minute(now, atSeven)]);
    await bothAt('2026-11-20T12:00:10Z');
    await settled(1);
    await bothAt('2026-11-20T12:01:10Z');
    await bothAt('2026-11-20T13:00:10Z');
    await settled(2);
    expect(ran).toEqual([
      { office: 'New York', dueAt: '2026-11-20T12:00:00.000Z', today: '2026-11-20' },
      { office: 'Chicago', dueAt: '2026-11-20T13:00:00.000Z', today: '2026-11-20' },
    ]);
  });

  test('runs once for the last time that it was due when nothing ran for days', async () => {
    await work(atSeven);
    await minute('2026-11-19T18:00:00Z', atSeven);
    const offices = await api.database.sql('SELECT FROM agency');
    await minute('2026-11-24T18:00:00Z', atSeven);
    await minute('2026-11-24T18:01:00Z', atSeven);
    await settled(offices.length);
    expect(new Set(ran.map(({ dueAt }) => dueAt.slice(0, 10)))).toEqual(new Set(['2026-11-24']));
  });

  test('begins with the first time that is due from now on', async () => {
    await work(atSeven);
    await minute('2026-11-19T18:00:00Z', atSeven);
    await settled(0);
  });

  test('is looked for each minute, by one process of all', async () => {
    await work(atSeven);
    await work(atSeven);
    const cron = () =>
      api.database.sql('SELECT identifier FROM graphile_worker._private_known_crontabs');
    await expect.poll(cron, PATIENT).toEqual([{ identifier: 'due-jobs' }]);
  });

  test('that is at work still is not begun a second time', async () => {
    const agency = await api.createAgency({ name: 'Slow' });
    const gate = Promise.withResolvers<void>();
    const slow = scheduledJob({
      name: 'test:slow',
      schedule: '* * * * *',
      async run({ agency: { id, name }, today }, { dueAt }) {
        if (id !== agency.id) return;
        ran.push({ office: name, dueAt, today });
        if (ran.length === 1) await gate.promise;
      },
    });
    await work(slow);
    for (const at of ['18:00', '18:01']) await minute(`2026-11-20T${at}:00Z`, slow);
    await expect.poll(() => ran, PATIENT).toHaveLength(1);
    await minute('2026-11-20T18:02:00Z', slow);
    const ofAgency = () =>
      api.database.sql('SELECT FROM graphile_worker.jobs WHERE flags ? $1', [agency.id]);
    expect(await ofAgency()).toHaveLength(1);
    gate.resolve();
    await expect.poll(ofAgency, PATIENT).toEqual([]);
    await minute('2026-11-20T18:03:00Z', slow);
    await settled(2);
    expect(ran.map(({ dueAt }) => dueAt.slice(11, 16))).toEqual(['18:01', '18:03']);
  });

  test('that fails is shown once, until it succeeds again', async () => {
    const agency = await api.createAgency({ name: 'Broken' });
    let broken = true;
    const breaks = scheduledJob({
      name: 'test:breaks',
      label: 'Something that breaks',
      schedule: '0 7 * * *',
      attempts: 1,
      async run({ agency: { name } }, { dueAt }) {
        ran.push({ office: name, dueAt, today: '' });
        if (broken) throw new Error('broken');
      },
    });
    await work(breaks);
    const failed = async () => {
      // Sessions end while the days go by.
      const admin = await api.clientFor(agency, 'ADMIN');
      const { backgroundJobs } = await admin.ask<{ backgroundJobs: { nodes: object[] } }>(
        '{ backgroundJobs { nodes { label state askedBy { id } } } }',
      );
      return backgroundJobs.nodes;
    };
    const shown = { label: 'Something that breaks', state: 'FAILED', askedBy: null };
    await minute('2026-11-19T18:00:00Z', breaks);
    await minute('2026-11-20T13:00:00Z', breaks);
    await allDone();
    expect(await failed()).toEqual([shown]);
    await minute('2026-11-21T13:00:00Z', breaks);
    await allDone();
    expect(ran.filter(({ office }) => office === 'Broken')).toHaveLength(2);
    expect(await failed()).toEqual([shown]);
    broken = false;
    await minute('2026-11-22T13:00:00Z', breaks);
    await allDone();
    expect(await failed()).toEqual([]);
  });
});

describe('a change that the system makes', () => {
  let agency: AgencyRows;

  /** As a reminder on its due date would: the rows that are due, and a command for them. */
  const rename = scheduledJob({
    name: 'test:rename',
    schedule: '* * * * *',
    async run(ctx) {
      await runCommand(ctx, async (tx) => {
        const { rows } = await tx.db.query<{ id: string }>(
          'SELECT id FROM client WHERE agency_id = $1 AND name = $2',
          [tx.agencyId, 'Due'],
        );
        if (rows.length === 0) return { done: 0 };
        const changes = rows.map(({ id }) => ({ id, set: { name: 'Done' }, action: 'updated' }));
        const entries = await changeRows(tx, ctx, ClientEntity, changes);
        await recordChange(tx, ctx, { command: 'client:write', entries });
        return { done: rows.length };
      });
    },
  });

  beforeEach(async () => {
    agency = await api.createAgency();
  });

  test('stands in the record’s history under the system’s name, and can be taken back', async () => {
    const due = await agency.client({ name: 'Due' });
    await work(rename);
    await minute('2026-11-20T18:00:00Z', rename);
    await minute('2026-11-20T18:01:00Z', rename);
    const admin = await api.clientFor(agency, 'ADMIN');
    const timeline = async () => {
      const { client } = await admin.ask<{ client: { timeline: object[] } }>(
        `query ($id: ID!) { client(id: $id) { timeline { actor sentence undoable } } }`,
        { id: globalId('Client', due.id) },
      );
      return client.timeline;
    };
    await expect
      .poll(timeline, PATIENT)
      .toEqual([{ actor: 'Stint', sentence: 'Stint changed this client: name', undoable: true }]);
  });

  test('reaches no other agency’s rows, whatever the job asks for', async () => {
    const foreign = await (await api.createAgency()).client({ name: 'Foreign' });
    const seen: unknown[] = [];
    const intrude = scheduledJob({
      name: 'test:intrude',
      schedule: '* * * * *',
      async run({ database, agency: { id } }) {
        if (id !== agency.id) return;
        const changed = await database.write(({ db }) =>
          db.query("UPDATE client SET name = 'Mine' WHERE id = $1", [foreign.id]),
        );
        const { rowCount } = await database.read((db) =>
          db.query('SELECT FROM client WHERE id = $1', [foreign.id]),
        );
        seen.push([changed.rowCount, rowCount]);
      },
    });
    await work(intrude);
    await minute('2026-11-20T18:00:00Z', intrude);
    await minute('2026-11-20T18:01:00Z', intrude);
    await expect.poll(() => seen, PATIENT).toEqual([[0, 0]]);
    const rows = await api.database.sql('SELECT name FROM client WHERE id = $1', [foreign.id]);
    expect(rows).toEqual([{ name: 'Foreign' }]);
  });
});
