import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { scheduleBuilding } from '../../src/shift/schedule.jobs.ts';
import { BackOffice } from '../support/back-office.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { nineToFive } from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/** More than the job plans at once. */
const ASSIGNMENTS = 600;

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  await fillAssignments(office, ASSIGNMENTS, { status: 'ACTIVE' });
  await api.database.sql(`UPDATE assignment SET start_date = '2026-10-01', schedule = $1`, [
    JSON.stringify(nineToFive),
  ]);
}, 120_000);
afterAll(() => api.close());

async function runJob() {
  const ctx = await systemContext(api.platform, office.agency.id);
  const job = { key: 'k', signal: new AbortController().signal, log: { warn: () => {} } };
  await scheduleBuilding.run({ ...ctx, job } as never, { dueAt: ctx.now });
}

const count = async () =>
  (await api.database.sql<{ n: number }>('SELECT count(*)::int AS n FROM shift'))[0]!.n;

test('thousands of shifts are planned by one run of the job, and found to be there by the next', async () => {
  await runJob();
  expect(await count()).toBe(ASSIGNMENTS * 20);
  await runJob();
  expect(await count()).toBe(ASSIGNMENTS * 20);
}, 120_000);
