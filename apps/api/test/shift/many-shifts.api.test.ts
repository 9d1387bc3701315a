import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { scheduleBuilding } from '../../src/shift/schedule.jobs.ts';
import { BackOffice } from '../support/back-office.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { nineToFive } from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const ASSIGNMENTS = 2_500;

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
  const from = performance.now();
  await scheduleBuilding.run({ ...ctx, job } as never, { dueAt: ctx.now });
  return (performance.now() - from) / 1000;
}

const count = async () =>
  (await api.database.sql<{ n: number }>('SELECT count(*)::int AS n FROM shift'))[0]!.n;

test('fifty thousand shifts are planned by one run of the job, and found to be there by the next', async () => {
  const first = await runJob();
  expect(await count()).toBe(ASSIGNMENTS * 20);
  const again = await runJob();
  expect(await count()).toBe(ASSIGNMENTS * 20);
  expect(first).toBeLessThan(120);
  expect(again).toBeLessThan(60);
}, 240_000);
