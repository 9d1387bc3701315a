import { addDays } from '@stint/domain/kernel/dates.ts';
import { workingStateLabels } from '@stint/domain/who-is-working/working-state.ts';
import { claimStates } from '@stint/domain/timesheet/claim.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { systemContext } from '../../src/context/system-context.ts';
import { lakeshore } from '../../src/demo/cast/lakeshore.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { demoPassword } from '../../src/demo/sign-ins.ts';
import { keepWorking } from '../../src/demo/time/keep-working.job.ts';
import { boardOf } from '../support/board.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/** Three o'clock on a Sunday morning in Chicago. */
const NOW = '2026-11-22T09:00:00Z';
/** Sessions last for some of it. */
const LATER = ['2026-11-22T14:31:00Z', '2026-11-22T19:58:00Z'];

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ routes, now: NOW });
  await loadDemo(api.platform, () => {});
}, 480_000);
afterAll(() => api.close());

async function signedIn(door: 'console' | 'ess' | 'portal', userName: string) {
  const client = api.visitor(door);
  await client.signIn({ companyId: 'lakeshore', userName, password: demoPassword });
  return client;
}

const statesOf = async (client: GraphClient) =>
  (await boardOf(client)).counts.filter(({ count }) => count > 0).map(({ state }) => state);

const everyState = Object.keys(workingStateLabels).toSorted();

async function values(sql: string): Promise<string[]> {
  const rows = await api.database.sql<{ value: string }>(
    `SELECT DISTINCT ${sql} WHERE agency_id = '${lakeshore.id}' ORDER BY 1`,
  );
  return rows.map(({ value }) => value);
}

const punches = () => api.database.sql('SELECT count(*)::int AS punches FROM punch');

/** What the server's schedule does. */
async function keepOn(now: string): Promise<void> {
  api.setNow(now);
  await keepWorking(await systemContext(api.platform, lakeshore.id!));
}

describe('today’s board', () => {
  it('has people in every state for staff and contacts, at the start and later', async () => {
    const viewers = {
      admin: await signedIn('console', 'admin'),
      paula: await signedIn('portal', 'paula'),
      rita: await signedIn('portal', 'rita'),
    };
    for (const now of [NOW, ...LATER]) {
      await keepOn(now);
      for (const [userName, client] of Object.entries(viewers)) {
        expect((await statesOf(client)).toSorted(), `${userName} ${now}`).toEqual(everyState);
      }
    }
  });

  it('is kept by a job that adds nothing when it runs again', async () => {
    await keepOn('2026-11-23T06:40:00Z');
    const before = await punches();
    await keepOn('2026-11-23T06:40:00Z');
    expect(await punches()).toEqual(before);
    await keepOn('2026-11-23T07:05:00Z');
    expect(await punches()).not.toEqual(before);
  });

  it('is kept for no agency of somebody real', async () => {
    api.setNow('2026-11-23T08:00:00Z');
    await api.database.sql('UPDATE agency SET is_demo = false');
    const before = await punches();
    await keepOn('2026-11-23T09:00:00Z');
    expect(await punches()).toEqual(before);
    await api.database.sql('UPDATE agency SET is_demo = true');
  });

  it('leaves it to the employees of the portal to clock in', async () => {
    const own = await api.database.sql(
      `SELECT punch.id FROM punch JOIN account USING (agency_id, employee_id)
       WHERE device_at > account.created_at`,
    );
    expect(own).toEqual([]);
  });
});

describe('the time of the demo', () => {
  it('has timesheets and expense reports in every state, and shifts of every kind', async () => {
    const states = Object.keys(claimStates).toSorted();
    expect(await values('status AS value FROM timesheet')).toEqual(states);
    expect(await values('status AS value FROM expense_report')).toEqual(states);
    expect(await values('status AS value FROM shift')).toEqual(
      ['CANCELLED', 'LEFT_EARLY', 'NO_SHOW', 'OPEN', 'SCHEDULED'].toSorted(),
    );
    expect(await values('content_type AS value FROM receipt')).toEqual([
      'application/pdf',
      'image/jpeg',
    ]);
  });

  it('reaches four weeks back and ahead', async () => {
    const [span] = await api.database.sql<{ first: string; last: string }>(
      `SELECT min(work_date)::text AS first, max(work_date)::text AS last FROM shift
       WHERE agency_id = '${lakeshore.id}'`,
    );
    expect(span!.first <= addDays('2026-11-22', -28)).toBe(true);
    expect(span!.last >= addDays('2026-11-22', 21)).toBe(true);
  });

  it('has a partial approval with what was disputed, comments, corrections, and later punches', async () => {
    const [found] = await api.database.sql(
      `SELECT
         (SELECT count(*)::int > 0 FROM timesheet WHERE split_from_id IS NOT NULL) AS disputed,
         (SELECT count(DISTINCT party)::int FROM timesheet_comment) AS parties,
         (SELECT count(DISTINCT change)::int FROM punch_correction) AS changes,
         (SELECT count(*)::int > 0 FROM timesheet WHERE status = 'APPROVED' AND has_later_punches) AS later,
         (SELECT count(*)::int > 0 FROM timesheet WHERE flags @> '{PUNCH_MISSING}') AS forgotten`,
    );
    expect(found).toEqual({ disputed: true, parties: 2, changes: 2, later: true, forgotten: true });
  });

  it.each(['paula', 'carlos', 'rita', 'lena'])('has sheets that wait for %s', async (userName) => {
    api.setNow(NOW);
    const client = await signedIn('portal', userName);
    const { timesheets } = await client.ask<{ timesheets: { totalCount: number } }>(
      '{ timesheets(filter: { status: [SUBMITTED] }) { totalCount } }',
    );
    expect(timesheets.totalCount).toBeGreaterThan(0);
  });

  it('has a next shift, an offer, a sheet that is due and one that came back for maria', async () => {
    api.setNow(NOW);
    const maria = await signedIn('ess', 'maria');
    const due = await maria.ask<
      Record<'shifts' | 'shiftOffers' | 'due' | 'back', { totalCount: number }>
    >(
      `{
        shifts(filter: { status: [SCHEDULED], workDateFrom: "2026-11-22" }) { totalCount }
        shiftOffers { totalCount }
        due: timesheets(filter: { status: [DRAFT] }) { totalCount }
        back: timesheets(filter: { status: [REJECTED] }) { totalCount }
      }`,
    );
    for (const [what, { totalCount }] of Object.entries(due)) {
      expect(totalCount, what).toBeGreaterThan(0);
    }
  });
});
