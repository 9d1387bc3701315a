import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseGlobalId } from '../../src/graphql/global-id.ts';
import { outcomes, record } from '../support/clocking.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';
import {
  act,
  approveInPart,
  begin,
  comment,
  punched,
  readSheet,
  refusedWith,
  saveLines,
  type Sheet,
  sheetOf,
  workplace,
  type Workplace,
} from '../support/timesheets.ts';

/* Sheets of which somebody makes too much, that several decide on at once, or whose place moves. */

let api: TestApi;
let agency: AgencyRows;
let place: Workplace;
let ann: GraphClient;
let carla: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-30T18:00:00Z', signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  place = await workplace(api, agency);
  ann = place.employee.client;
  carla = place.contact.client;
});
afterAll(() => api.close());

/** Monday 9:00–17:00 and Tuesday 9:00–18:00 in Chicago. */
async function draft(): Promise<Sheet> {
  await punched(agency, place.work, '2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
  await punched(agency, place.work, '2026-11-24T15:00:00Z', '2026-11-25T00:00:00Z');
  return begun();
}

const begun = () =>
  begin(ann, { assignmentId: place.assignmentId, date: '2026-11-25' }).then(sheetOf);

async function submitted(): Promise<Sheet> {
  const { id } = await draft();
  expect(await refusedWith(ann, 'submit', { id })).toEqual([]);
  return (await readSheet(carla, id))!;
}

describe('a line', () => {
  const enter = async (endsAt: string) => {
    const { id, version } = await draft();
    const line = { startsAt: '2026-11-25T15:00:00Z', endsAt, reason: 'On call' };
    return saveLines(ann, { id, version, lines: [line], removalReason: 'Wrong' });
  };

  test.each(['BEGAN_ON', 'SPLIT_AT_MIDNIGHT'])(
    'has two days at most, however nights are counted: %s',
    async (nightShiftDay) => {
      await agency.insert(ClientTimeSettingsEntity, {
        clientId: place.work.clientId,
        settings: { nightShiftDay } as never,
      });
      const begunAt = performance.now();
      expect((await enter('2099-12-31T15:00:00Z')).refusals).toContainEqual({
        code: 'LINE_TOO_LONG',
        field: 'lines.0.endsAt',
      });
      expect(performance.now() - begunAt).toBeLessThan(5_000);
      expect((await enter('2026-11-27T15:01:00Z')).refusals).toContainEqual({
        code: 'LINE_TOO_LONG',
        field: 'lines.0.endsAt',
      });
      expect(sheetOf(await enter('2026-11-27T15:00:00Z')).workedMinutes).toBe(48 * 60);
    },
  );

  test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:00Z'])('does not end in %s', async (at) => {
    expect((await enter(at)).problems).toEqual([
      { path: 'lines.0.endsAt', code: 'DATE_OUT_OF_RANGE' },
    ]);
  });
});

test('somebody comments fifty times on a sheet, and others still do', async () => {
  const { id } = await draft();
  const timesheetId = parseGlobalId(id)!.uuid;
  const commentTimes = (times: number) =>
    api.database.sql(
      `INSERT INTO timesheet_comment SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
       FROM timesheet_comment c, generate_series(1, $2)
       WHERE c.id = (SELECT id FROM timesheet_comment WHERE timesheet_id = $1 LIMIT 1)`,
      [timesheetId, times],
    );
  expect((await comment(ann, { id, text: 'One' })).refusals).toBeUndefined();
  await commentTimes(48);
  await api.database.sql('BEGIN');
  await commentTimes(1);
  const meanwhile = comment(ann, { id, text: 'At once' });
  await pause(500);
  await api.database.sql('COMMIT');
  const tooMany = [{ code: 'TOO_MANY_COMMENTS', field: null }];
  expect((await meanwhile).refusals).toEqual(tooMany);
  expect((await comment(ann, { id, text: 'More' })).refusals).toEqual(tooMany);
  expect((await comment(carla, { id, text: 'Mine' })).refusals).toBeUndefined();
});

test('a sheet keeps its days when the location is moved to another time zone', async () => {
  const { id, checks } = await draft();
  const days = checks.days.filter(({ claimed }) => claimed > 0);
  expect(days).toMatchObject([
    { punched: 480, differs: false },
    { punched: 540, differs: false },
  ]);
  await api.database.sql(`UPDATE location SET time_zone = 'Asia/Tokyo' WHERE agency_id = $1`, [
    agency.id,
  ]);
  expect((await readSheet(ann, id))!.checks).toEqual(checks);
  await punched(agency, place.work, '2026-11-25T15:00:00Z', '2026-11-25T23:00:00Z');
  const { lines } = await begun();
  expect(lines.map(({ workDate }) => workDate)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
  expect(await refusedWith(ann, 'submit', { id })).toEqual([]);
});

test.each([
  ['2026-11-25', { startDate: '2026-11-23', endDate: '2026-11-28' }],
  ['2026-11-22', { startDate: '2026-11-16', endDate: '2026-11-22' }],
])('no day is on two sheets once weeks begin on another day: %s', async (date, days) => {
  const week = (day: string) => begin(ann, { assignmentId: place.assignmentId, date: day });
  await punched(agency, place.work, '2026-11-22T15:00:00Z', '2026-11-22T23:00:00Z');
  await week('2026-11-18');
  await agency.insert(ClientTimeSettingsEntity, {
    clientId: place.work.clientId,
    settings: { weekStartsOn: 7 } as never,
  });
  expect(sheetOf(await week(date))).toMatchObject(days);
  const { lines } = await draft();
  expect(lines.map(({ workDate }) => workDate)).toEqual(['2026-11-23', '2026-11-24']);
});

test('what is punched later flags the sheet of its day, also once the location was moved', async () => {
  const { id } = await submitted();
  await api.database.sql(`UPDATE location SET time_zone = 'Asia/Tokyo' WHERE agency_id = $1`, [
    agency.id,
  ]);
  // Sunday evening in Chicago, where the sheet ends that day.
  const deviceAt = '2026-11-30T04:00:00Z';
  const { assignmentId } = place;
  const sent = { kind: 'IN', deviceAt, assignmentId, queued: true } as const;
  expect(outcomes(await record(ann, [sent], { sentAt: deviceAt }))).toEqual(['STORED']);
  expect((await readSheet(ann, id))!.hasLaterPunches).toBe(true);
});

test.each([
  [
    '22:00, split at midnight',
    '2026-11-23T04:00:00Z',
    { nightShiftDay: 'SPLIT_AT_MIDNIGHT' },
    true,
  ],
  ['22:00', '2026-11-23T04:00:00Z', {}, false],
  ['23:56, rounded to midnight', '2026-11-23T05:56:00Z', { roundingMode: 'NEAREST' }, true],
  ['23:56', '2026-11-23T05:56:00Z', {}, false],
])(
  'the end of a night since Sunday flags the sheet of Monday if it is on that: from %s',
  async (_, clockedIn, settings, isFlagged) => {
    await agency.insert(ClientTimeSettingsEntity, {
      clientId: place.work.clientId,
      settings: settings as never,
    });
    const { id } = await submitted();
    const { assignmentId } = place;
    const sent = [
      { kind: 'IN', deviceAt: clockedIn },
      { kind: 'OUT', deviceAt: '2026-11-23T12:00:00Z' },
    ] as const;
    const answer = await record(
      ann,
      sent.map((each) => ({ ...each, assignmentId, queued: true })),
      { sentAt: '2026-11-30T18:00:00Z' },
    );
    expect(outcomes(answer)).toEqual(['STORED', 'STORED']);
    expect((await readSheet(ann, id))!.hasLaterPunches).toBe(isFlagged);
  },
);

describe('at once', () => {
  test('a sheet is decided on once, whoever approves or rejects', async () => {
    const { id } = await submitted();
    const office = await api.clientFor(agency, 'BACK_OFFICE');
    const answers = await Promise.all([
      act(carla, 'approve', { id }),
      act(carla, 'reject', { id }, { reason: 'No' }),
      act(office, 'approve', { id }),
    ]);
    const outcomes = answers.flatMap((each) => each.outcomes);
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
    expect(outcomes.filter(({ done }) => !done).flatMap(({ refusals }) => refusals)).toMatchObject(
      [1, 2].map(() => ({ code: 'WRONG_STATE' })),
    );
  });

  test('it is approved in part once, and no line is lost', async () => {
    const { id, lines } = await submitted();
    await Promise.all([
      ...lines.map((line) =>
        approveInPart(carla, { id, disputedLineIds: [line.id], reason: 'Not so' }),
      ),
      act(carla, 'approve', { id }),
    ]);
    const after = (await readSheet(carla, id))!;
    const parts = [after.workedMinutes, ...after.disputedSheets.map((each) => each.workedMinutes)];
    expect(after.status).toBe('APPROVED');
    expect(parts.reduce((sum, minutes) => sum + minutes, 0)).toBe(480 + 540);
  });
});
