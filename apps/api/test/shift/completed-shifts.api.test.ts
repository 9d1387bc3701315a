import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { shiftCompletion } from '../../src/shift/schedule.jobs.ts';
import { type Clocking, clocking, record } from '../support/clocking.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { bulk } from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { runJob } from '../support/time-jobs.ts';
import { correctionRow, punchRow, shiftRow } from '../support/time-rows.ts';

/* The shift is that of Monday, 23 November 2026, from 9 to 17 in Chicago. */

const NINE = '2026-11-23T15:00:00Z';
const FIVE = '2026-11-23T23:00:00Z';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;
let ann: Clocking;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  api.setNow(NINE);
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
  ann = await clocking(api, agency);
});
afterAll(() => api.close());

/** The shifts after the job has run. */
async function completed() {
  await runJob(api, agency, shiftCompletion);
  return api.database.sql<{ status: string; version: number; startsAt: string }>(
    `SELECT status, version, starts_at AS "startsAt" FROM shift WHERE agency_id = $1 ORDER BY status`,
    [agency.id],
  );
}

it('completes a shift once it is over and somebody clocked in, and once only', async () => {
  await shiftRow(agency, ann.work);
  await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], { sentAt: NINE });
  api.setNow('2026-11-23T22:59:00Z');
  expect(await completed()).toMatchObject([{ status: 'SCHEDULED', version: 1 }]);
  api.setNow(FIVE);
  expect(await completed()).toMatchObject([{ status: 'WORKED', version: 2 }]);
  expect(await completed()).toMatchObject([{ status: 'WORKED', version: 2 }]);
});

it('leaves alone what nobody came for, or has another state', async () => {
  await shiftRow(agency, ann.work);
  const canceled = await shiftRow(agency, ann.work, { status: 'CANCELLED' });
  await punchRow(agency, ann.work, { shiftId: canceled.id });
  api.setNow('2026-11-24T15:00:00Z');
  expect(await completed()).toMatchObject([
    { status: 'CANCELLED', version: 1 },
    { status: 'SCHEDULED', version: 1 },
  ]);
});

it('goes by what was corrected: a punch that was removed does not count, one that was added does', async () => {
  const shift = await shiftRow(agency, ann.work);
  const removed = await punchRow(agency, ann.work, { shiftId: shift.id });
  await correctionRow(agency, ann.work, {
    punchId: removed.id,
    change: 'REMOVE',
    kind: null,
    at: null,
  });
  api.setNow(FIVE);
  expect(await completed()).toMatchObject([{ status: 'SCHEDULED', version: 1 }]);
  const added = await correctionRow(agency, ann.work, { change: 'ADD' });
  const correction = { addedByCorrectionId: added.id, kind: null, at: null };
  const madeAt = '2026-11-24T16:00:00Z';
  await correctionRow(agency, ann.work, { ...correction, change: 'REMOVE', madeAt });
  expect(await completed()).toMatchObject([{ status: 'SCHEDULED', version: 1 }]);
  await correctionRow(agency, ann.work, { change: 'ADD' });
  expect(await completed()).toMatchObject([{ status: 'WORKED', version: 2 }]);
});

it('gives an added punch to the shift whose beginning is nearest', async () => {
  const evening = { startsAt: FIVE, endsAt: '2026-11-24T03:00:00Z' };
  await shiftRow(agency, ann.work);
  await shiftRow(agency, ann.work, evening);
  await correctionRow(agency, ann.work, { change: 'ADD', at: '2026-11-23T22:00:00Z' });
  api.setNow('2026-11-24T15:00:00Z');
  const [morning, worked] = await completed();
  expect([morning!.status, worked!.status]).toEqual(['SCHEDULED', 'WORKED']);
  expect(new Date(worked!.startsAt)).toEqual(new Date(FIVE));
});

it('lets staff record a no-show once the only punch was removed', async () => {
  const shift = await shiftRow(agency, ann.work);
  const { id: punchId } = await punchRow(agency, ann.work, { shiftId: shift.id });
  const noShow = async () => {
    const targets = [{ id: globalId('Shift', shift.id), version: 1 }];
    const { result } = await mia.ask<{ result: { outcomes: object[] } }>(
      bulk('recordNoShowShifts'),
      { input: { targets } },
    );
    return result.outcomes[0];
  };
  expect(await noShow()).toMatchObject({ refusals: [{ code: 'CLOCKED_IN_FOR_SHIFT' }] });
  await correctionRow(agency, ann.work, { punchId, change: 'REMOVE', kind: null, at: null });
  expect(await noShow()).toMatchObject({ done: true });
});
