import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { ShiftEntity } from '../../src/shift/shift.entity.ts';
import { portalEmployee } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { workAt } from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const WEEK = `query ($day: Date!, $clientId: ID, $locationId: ID, $employeeId: ID) {
  shiftsOfWeek(firstDay: $day, clientId: $clientId, locationId: $locationId, employeeId: $employeeId) {
    workDate status employee { id } client { name } location { name } work { jobTitle } } }`;

interface Planned {
  workDate: string;
  status: string;
}

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  api.setNow('2026-11-21T18:00:00Z');
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
});
afterAll(() => api.close());

type Work = Awaited<ReturnType<typeof workAt>>;

const plan = (work: Work, workDate: string, startsAt: string, over: Partial<ShiftEntity> = {}) =>
  agency.insert(ShiftEntity, {
    assignmentId: work.assignmentId,
    employeeId: work.employeeId,
    jobOrderId: work.jobOrderId,
    clientId: work.clientId,
    locationId: work.locationId,
    status: 'SCHEDULED',
    timeZone: 'Pacific/Kiritimati',
    workDate,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 8 * 3_600_000).toISOString(),
    ...over,
  });

const week = async (variables: object, client = mia) =>
  (await client.ask<{ shiftsOfWeek: Planned[] }>(WEEK, { day: '2026-11-23', ...variables }))
    .shiftsOfWeek;
const days = (shifts: readonly Planned[]) => shifts.map(({ workDate }) => workDate);

it('answers seven days as they are at the place, of a client, a location or a person', async () => {
  const work = await workAt(agency, {}, 'Pacific/Kiritimati');
  // 14 hours ahead of UTC: its Monday begins while the office has Sunday morning.
  await plan(work, '2026-11-22', '2026-11-21T20:00:00Z');
  await plan(work, '2026-11-23', '2026-11-22T10:30:00Z');
  await plan(work, '2026-11-29', '2026-11-29T09:00:00Z');
  await plan(work, '2026-11-30', '2026-11-29T11:00:00Z');
  const other = await workAt(agency);
  await plan(other, '2026-11-24', '2026-11-24T15:00:00Z');
  const nobody = { assignmentId: null, employeeId: null, status: 'OPEN' };
  await plan(other, '2026-11-25', '2026-11-25T15:00:00Z', nobody);

  expect(days(await week({}))).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-29']);
  const own = ['2026-11-23', '2026-11-29'];
  expect(days(await week({ clientId: globalId('Client', work.clientId) }))).toEqual(own);
  expect(days(await week({ locationId: globalId('Location', work.locationId!) }))).toEqual(own);
  expect(days(await week({ employeeId: globalId('Employee', work.employeeId!) }))).toEqual(own);
});

it('shows an employee only their own, and no open shift', async () => {
  const ana = await portalEmployee(api, agency, ['schedule']);
  const work = await workAt(agency, { employeeId: ana.employeeId, candidateId: ana.candidateId });
  await plan(work, '2026-11-26', '2026-11-26T15:00:00Z');
  const mine = await ana.client.ask<{ shiftsOfWeek: Planned[] }>(
    `{ shiftsOfWeek(firstDay: "2026-11-23") { workDate status } }`,
  );
  expect(mine.shiftsOfWeek).toEqual([{ workDate: '2026-11-26', status: 'SCHEDULED' }]);
});

it('has nothing in weeks in which nobody plans, at either end of time', async () => {
  for (const day of ['0001-01-01', '9999-12-31']) expect(await week({ day })).toEqual([]);
});

it('is reckoned with all that it may answer', async () => {
  const twice = Array.from(
    { length: 11 },
    (_, i) => `w${i}: shiftsOfWeek(firstDay: "2026-11-23") { id }`,
  );
  const answer = await mia.send(`{ ${twice.join(' ')} }`);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE' });
});
