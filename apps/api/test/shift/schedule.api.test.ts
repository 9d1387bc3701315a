import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemContext } from '../../src/context/system-context.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { scheduleBuilding } from '../../src/shift/schedule.jobs.ts';
import { scheduleSubscribers } from '../../src/shift/schedule.subscribers.ts';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';
import { workOn } from '../support/background-work.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import {
  type Answer,
  bulk,
  MOVE,
  nineToFive,
  OUTCOMES,
  previewOf,
  REFUSED,
  type ShiftAnswer,
  times,
  workAt,
} from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/** Each step waits for the queue. */
const WAIT = { timeout: 15_000 };
const PATIENT = 90_000;

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;
let ada: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  // Noon of Saturday in Chicago: 28 days ahead are 20 working days.
  api.setNow('2026-11-21T18:00:00Z');
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
  ada = await api.clientFor(agency, 'ADMIN');
});
afterAll(() => api.close());

const ask = async (query: string, input: object) =>
  (await mia.ask<{ result: Answer }>(query, { input })).result;

async function runJob() {
  const ctx = await systemContext(api.platform, agency.id);
  const job = { key: 'k', signal: new AbortController().signal, log: { warn: () => {} } };
  await scheduleBuilding.run({ ...ctx, job } as never, { dueAt: ctx.now });
}

async function shiftsOf(assignmentId: string): Promise<ShiftAnswer[]> {
  const { shifts } = await mia.ask<{ shifts: { nodes: ShiftAnswer[] } }>(
    `query ($id: ID) { shifts(first: 200, filter: { assignmentId: $id }) { nodes {
       id version status workDate startsAt endsAt timeZone plannedFor } } }`,
    { id: assignmentId },
  );
  return shifts.nodes;
}

const scheduled = async (assignmentId: string) =>
  (await shiftsOf(assignmentId)).filter(({ status }) => status === 'SCHEDULED');
const wallTimes = (shifts: readonly ShiftAnswer[]) => [
  ...new Set(
    shifts.map(({ startsAt, endsAt, timeZone }) =>
      [startsAt, endsAt].map((at) => localTimeAt(timeZone, at).time).join('–'),
    ),
  ),
];

async function editTerms(assignment: string, terms: object) {
  const { assignment: row } = await mia.ask<{ assignment: { version: number } }>(
    'query ($id: ID!) { assignment(id: $id) { version } }',
    { id: assignment },
  );
  const input = { id: assignment, version: row.version, ...terms };
  const { result } = await ada.ask<{ result: { __typename: string } }>(
    `mutation ($input: UpdateAssignmentInput!) { result: updateAssignment(input: $input) {
       __typename ... on ActionRefused { refusals { code } } ... on InvalidInput { problems { path } } } }`,
    { input },
  );
  expect(result).toEqual({ __typename: 'AssignmentUpdated' });
}

describe('the nightly job', () => {
  it('plans as many days ahead as is set, and nothing when it runs again', async () => {
    const work = await workAt(agency, { schedule: nineToFive });
    await runJob();
    const planned = await scheduled(work.globalId);
    expect(planned).toHaveLength(20);
    expect(planned[0]).toMatchObject({ workDate: '2026-11-23', plannedFor: '2026-11-23' });
    expect(planned.at(-1)!.workDate).toBe('2026-12-18');
    await runJob();
    expect(await shiftsOf(work.globalId)).toEqual(planned);
    api.setNow('2026-11-23T18:00:00Z');
    await runJob();
    expect((await scheduled(work.globalId)).at(-1)!.workDate).toBe('2026-12-21');
  });

  it('plans as far ahead as the agency has it, and as a client has it otherwise', async () => {
    const weekly = await workAt(agency, { schedule: nineToFive });
    const daily = await workAt(agency, { schedule: nineToFive });
    await api.database.sql(
      `UPDATE agency_settings SET time_settings = '{"planningDays": 9}' WHERE agency_id = $1`,
      [agency.id],
    );
    await agency.insert(ClientTimeSettingsEntity, {
      clientId: daily.clientId,
      settings: { planningDays: 2 },
    });
    await runJob();
    expect((await scheduled(weekly.globalId)).at(-1)!.workDate).toBe('2026-11-30');
    expect((await scheduled(daily.globalId)).map(({ workDate }) => workDate)).toEqual([
      '2026-11-23',
    ]);
  });

  it('stays at 9:00 when clocks change, in Chicago and in Berlin', async () => {
    api.setNow('2026-10-16T18:00:00Z');
    const chicago = await workAt(agency, { schedule: nineToFive });
    const berlin = await workAt(agency, { schedule: nineToFive }, 'Europe/Berlin');
    await runJob();
    for (const { globalId: id } of [chicago, berlin]) {
      const planned = await scheduled(id);
      expect(wallTimes(planned)).toEqual(['09:00–17:00']);
      expect(new Set(planned.map(({ startsAt }) => startsAt.slice(11))).size).toBe(2);
    }
  });

  it('plans night shifts with the hours that pass', async () => {
    api.setNow('2026-10-30T18:00:00Z');
    const nights = { days: [5, 6, 7], startTime: '22:00', endTime: '06:00', breakMinutes: 0 };
    const work = await workAt(agency, { schedule: nights });
    await runJob();
    const hours = (await scheduled(work.globalId)).map(
      ({ startsAt, endsAt }) => (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000,
    );
    expect(hours.slice(0, 4)).toEqual([8, 9, 8, 8]);
  });

  it('plans for everybody else although clocks skip the hour that somebody works', async () => {
    api.setNow('2026-03-02T18:00:00Z');
    const everyDay = [1, 2, 3, 4, 5, 6, 7];
    const rounds = { days: everyDay, startTime: '02:00', endTime: '03:00', breakMinutes: 0 };
    const guard = await workAt(agency, { schedule: rounds, startDate: '2026-01-05' });
    const other = await workAt(agency, { schedule: nineToFive, startDate: '2026-01-05' });
    await runJob();
    const dates = (await scheduled(guard.globalId)).map(({ workDate }) => workDate);
    expect(dates).toHaveLength(28);
    expect(dates).not.toContain('2026-03-08');
    expect(await scheduled(other.globalId)).toHaveLength(21);
  });

  it('leaves moved and canceled days alone', async () => {
    const work = await workAt(agency, { schedule: nineToFive });
    await runJob();
    const [monday, tuesday] = await scheduled(work.globalId);
    await ask(MOVE, { id: monday!.id, version: 1, ...times('2026-11-22', '06:00', '10:00') });
    await ask(bulk('cancelShifts'), { targets: [{ id: tuesday!.id }], reason: 'Inventory' });
    const before = await shiftsOf(work.globalId);
    await runJob();
    expect(await shiftsOf(work.globalId)).toEqual(before);
    const schedule = { ...nineToFive, startTime: '07:00', endTime: '15:00' };
    await editTerms(work.globalId, { schedule });
    await runJob();
    const after = await shiftsOf(work.globalId);
    expect(after.find(({ id }) => id === monday!.id)).toMatchObject({
      startsAt: '2026-11-22T12:00:00Z',
    });
    expect(after.find(({ id }) => id === tuesday!.id)).toMatchObject({ status: 'CANCELLED' });
    const rest = after.filter(({ id }) => id !== monday!.id && id !== tuesday!.id);
    expect(wallTimes(rest)).toEqual(['07:00–15:00']);
    expect(after).toHaveLength(20);
  });

  it('gives a day that was given to others to nobody again', async () => {
    const work = await workAt(agency, { schedule: nineToFive });
    await runJob();
    const [monday] = await scheduled(work.globalId);
    await ask(bulk('releaseShifts'), { targets: [{ id: monday!.id }], reason: 'Ill' });
    await runJob();
    expect(await shiftsOf(work.globalId)).toHaveLength(19);
  });

  it('leaves out days on which the person works elsewhere, and says which', async () => {
    const first = await workAt(agency, { schedule: { ...nineToFive, days: [1] } });
    const { employeeId, candidateId } = first;
    const second = await workAt(agency, { employeeId, candidateId, schedule: nineToFive });
    await runJob();
    expect(await scheduled(first.globalId)).toHaveLength(4);
    expect(await scheduled(second.globalId)).toHaveLength(16);
    const input = { assignmentIds: [first.globalId, second.globalId] };
    const { outcomes } = await ask(previewOf('buildSchedule'), input);
    expect(outcomes!.map(({ done, refusals }) => [done, refusals.length])).toEqual([
      [true, 0],
      [false, 4],
    ]);
  });

  it('plans nothing for those that are not worked', async () => {
    const pending = await workAt(agency, { schedule: nineToFive, status: 'NEEDS_APPROVAL' });
    const ended = await workAt(agency, { schedule: nineToFive, endDate: '2026-11-24' });
    await runJob();
    expect(await shiftsOf(pending.globalId)).toEqual([]);
    expect((await scheduled(ended.globalId)).map(({ workDate }) => workDate)).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it('is the system’s, and its shifts have a history', async () => {
    const work = await workAt(agency, { schedule: nineToFive });
    await runJob();
    const { shifts } = await mia.ask<{
      shifts: { nodes: { timeline: { actor: string }[] }[] };
    }>(
      'query ($id: ID) { shifts(first: 1, filter: { assignmentId: $id }) { nodes { timeline { actor } } } }',
      {
        id: work.globalId,
      },
    );
    expect(shifts.nodes[0]!.timeline).toMatchObject([{ actor: 'Stint' }]);
  });

  it('runs twice at once and plans each day once', async () => {
    const work = await workAt(agency, { schedule: nineToFive });
    await Promise.all([runJob(), runJob(), runJob()]);
    expect(await shiftsOf(work.globalId)).toHaveLength(20);
  });
});

it(
  'shifts follow an assignment at once: its times, its end, its return',
  async () => {
    const stop = await workOn(api, { subscribers: scheduleSubscribers });
    try {
      const work = await workAt(agency, { schedule: null, approvedAt: '2026-03-02T15:00:00Z' });
      await editTerms(work.globalId, { schedule: nineToFive });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(20);
      await editTerms(work.globalId, { schedule: { ...nineToFive, days: [1, 2] } });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(8);
      await editTerms(work.globalId, { schedule: nineToFive });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(20);
      await editTerms(work.globalId, { endDate: '2026-11-25' });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(3);
      await editTerms(work.globalId, { endDate: null });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(20);
      expect(await shiftsOf(work.globalId)).toHaveLength(20);
    } finally {
      await stop();
    }
  },
  PATIENT,
);

it(
  'shifts come with the approval, go with the end, and return with it',
  async () => {
    const stop = await workOn(api, { subscribers: scheduleSubscribers });
    try {
      const work = await workAt(agency, { schedule: nineToFive, status: 'NEEDS_APPROVAL' });
      const updateStatus = async (input: object) => {
        const { result } = await ada.ask<{ result: Answer }>(
          `mutation ($input: UpdateAssignmentStatusInput!) { result: updateAssignmentStatus(input: $input) {
           __typename ${OUTCOMES} ${REFUSED} } }`,
          { input: { assignmentIds: [work.globalId], ...input } },
        );
        expect(result.outcomes).toMatchObject([{ done: true, refusals: [] }]);
      };
      await updateStatus({ action: 'APPROVE' });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(20);
      await updateStatus({
        action: 'CLOSE',
        endDate: '2026-11-24',
        endReason: 'COMPLETED',
        performanceGrade: 4,
        wouldRehire: true,
      });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(2);
      await updateStatus({
        action: 'REACTIVATE',
        reactivation: 'REOPEN',
        endDate: '2026-12-04',
        reactivateEmployee: true,
      });
      await expect.poll(async () => (await scheduled(work.globalId)).length, WAIT).toBe(10);
      expect(await shiftsOf(work.globalId)).toHaveLength(20);
    } finally {
      await stop();
    }
  },
  PATIENT,
);

describe('a week', () => {
  it('is copied as it is planned, and once', async () => {
    const one = await workAt(agency);
    const two = await workAt(agency, { clientId: one.clientId });
    for (const { globalId: assignmentId } of [one, two]) {
      for (const day of ['2026-10-26', '2026-10-30']) await create(assignmentId, day);
    }
    const input = { from: '2026-10-26', to: '2026-11-02', assignmentId: one.globalId };
    const preview = await ask(previewOf('copyWeek'), input);
    expect(preview.outcomes).toMatchObject([{ done: true }, { done: true }]);
    expect(await shiftsOf(one.globalId)).toHaveLength(2);
    await create(one.globalId, '2026-11-06', '16:00', '22:00');
    const copied = await ask(bulk('copyWeek'), input);
    expect(copied.outcomes).toMatchObject([
      { recordId: one.globalId, done: true },
      { recordId: one.globalId, done: false, refusals: [{ code: 'SHIFT_OVERLAP' }] },
    ]);
    // Clocks changed on Sunday.
    expect(wallTimes((await shiftsOf(one.globalId)).slice(0, 3))).toEqual(['09:00–17:00']);
    const again = await ask(bulk('copyWeek'), input);
    expect(again).toMatchObject({ changeSetId: null, outcomes: [{ done: false }] });
    const client = {
      from: '2026-10-26',
      to: '2026-11-02',
      clientId: globalId('Client', one.clientId),
    };
    expect((await ask(bulk('copyWeek'), client)).outcomes!.map(({ done }) => done)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is whole weeks away', async () => {
    const { problems } = await ask(bulk('copyWeek'), { from: '2026-11-23', to: '2026-11-25' });
    expect(problems).toMatchObject([{ path: 'to', code: 'NOT_WHOLE_WEEKS' }]);
  });
});

const create = (assignmentId: string, day: string, from?: string, to?: string) =>
  ask(
    `mutation ($input: CreateShiftInput!) { result: createShift(input: $input) { __typename
       ... on ActionRefused { refusals { code } } } }`,
    { assignmentId, ...times(day, from, to) },
  );
