import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';
import {
  anotherWork,
  type Clocking,
  clocking,
  clockOf,
  outcomes,
  record,
  type Sent,
} from '../support/clocking.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { punchRow, shiftRow, timesheetRow } from '../support/time-rows.ts';

let api: TestApi;
let agency: AgencyRows;
let ann: Clocking;

const NINE = '2026-11-23T15:00:00Z';
const TEN = '2026-11-23T16:00:00Z';
const sentAt = (instant: string) => ({ sentAt: instant });

beforeAll(async () => {
  api = await createTestApi({ now: NINE });
});
beforeEach(async () => {
  api.setNow(NINE);
  agency = await api.createAgency();
  ann = await clocking(api, agency);
});
afterAll(() => api.close());

const stored = () =>
  api.database.sql<Record<string, unknown>>(
    `SELECT kind, device_at, received_at, sent_at, queued, device_id, sequence, shift_id, source,
       geofence, round(distance_meters) AS distance_meters, latitude
     FROM punch WHERE agency_id = $1 ORDER BY device_at`,
    [agency.id],
  );

describe('clocking in now', () => {
  test('is kept with the device’s time, the time of arrival and the skew of its clock', async () => {
    api.setNow('2026-11-23T15:00:30Z');
    const answer = await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], {
      sentAt: '2026-11-23T15:02:31Z',
      deviceId: 'phone',
    });
    expect(answer.punches[0]).toMatchObject({
      outcome: 'STORED',
      punch: { skewSeconds: 121, geofence: 'UNKNOWN' },
    });
    expect(await stored()).toMatchObject([
      { kind: 'IN', queued: false, device_id: 'phone', source: 'PHONE', shift_id: null },
    ]);
    expect(await clockOf(ann.client)).toMatchObject({
      clockedInSince: expect.stringContaining('2026-11-23T15:00:00'),
      onBreakSince: null,
      assignment: { id: ann.assignmentId },
    });
  });

  test('is refused a second time, from whichever phone, and recorded when it waited there', async () => {
    await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], sentAt(NINE));
    api.setNow(TEN);
    const again = await record(ann.client, [{ kind: 'IN', deviceAt: TEN }], sentAt(TEN));
    expect(outcomes(again)).toEqual(['CLOCKED_IN']);
    const waited = await record(
      ann.client,
      [{ kind: 'IN', deviceAt: '2026-11-23T15:30:00Z', queued: true }],
      sentAt(TEN),
    );
    expect(outcomes(waited)).toEqual(['STORED']);
    expect(await clockOf(ann.client)).toMatchObject({
      clockedInSince: expect.stringContaining('T15:00:00'),
      flags: [{ flag: 'REPEATED', kind: 'IN' }],
    });
  });

  test('by two phones at once gives one open record', async () => {
    const both = await Promise.all(
      ['one', 'other'].map((deviceId) =>
        record(ann.client, [{ kind: 'IN', deviceAt: NINE }], { sentAt: NINE, deviceId }),
      ),
    );
    expect(both.flatMap(outcomes).toSorted()).toEqual(['CLOCKED_IN', 'STORED']);
    expect(await stored()).toHaveLength(1);
  });

  test('is possible on the next day although clocking out was forgotten, which is flagged', async () => {
    await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], sentAt(NINE));
    const tomorrow = '2026-11-24T15:00:00Z';
    api.setNow(tomorrow);
    expect(await clockOf(ann.client)).toMatchObject({
      clockedInSince: null,
      flags: [{ flag: 'MISSING_OUT', kind: 'IN' }],
    });
    const next = await record(ann.client, [{ kind: 'IN', deviceAt: tomorrow }], sentAt(tomorrow));
    expect(outcomes(next)).toEqual(['STORED']);
  });

  test('is refused the day after the end date, and taken on the end date', async () => {
    const ended = await clocking(api, agency, { endDate: '2026-11-22' });
    const ends = await clocking(api, agency, { endDate: '2026-11-23' });
    const send = ({ client, assignmentId }: Clocking, queued = false) =>
      record(client, [{ kind: 'IN', deviceAt: NINE, assignmentId, queued }], sentAt(NINE));
    expect((await send(ended)).punches[0]!.refusals).toEqual([
      { code: 'AFTER_END', field: 'assignmentId' },
    ]);
    expect(outcomes(await send(ends))).toEqual(['STORED']);
    // Evidence is kept; the checks of the sheet stop it.
    expect(outcomes(await send(ended, true))).toEqual(['STORED']);
  });
});

describe('a queue that waited for a network', () => {
  const queue = (): Sent[] =>
    [
      ['IN', '15:00'],
      ['BREAK_START', '18:00'],
      ['BREAK_END', '18:30'],
      ['OUT', '23:00'],
    ].map(([kind, time], sequence) => ({
      kind: kind as Sent['kind'],
      deviceAt: `2026-11-23T${time}:00Z`,
      idempotencyKey: uuid(),
      queued: true,
      sequence,
    }));

  test('comes to the same in whatever order, and however often', async () => {
    api.setNow('2026-11-24T00:00:00Z');
    const sent = queue();
    const reordered = [sent[2]!, sent[3]!, sent[0]!, sent[1]!];
    const at = sentAt('2026-11-24T00:00:00Z');
    const first = await record(ann.client, reordered.slice(0, 2), at);
    const second = await record(ann.client, reordered, at);
    expect(outcomes(first)).toEqual(['STORED', 'STORED']);
    expect(outcomes(second)).toEqual(['KNOWN', 'KNOWN', 'STORED', 'STORED']);
    expect(second.punches[0]!.punch!.id).toBe(first.punches[0]!.punch!.id);
    expect(outcomes(await record(ann.client, sent, at))).toEqual(Array(4).fill('KNOWN'));
    expect((await stored()).map(({ kind }) => kind)).toEqual(sent.map(({ kind }) => kind));
    expect(await clockOf(ann.client)).toMatchObject({ clockedInSince: null, flags: [] });
  });

  test('sent twice at the same moment is kept once', async () => {
    api.setNow('2026-11-24T00:00:00Z');
    const sent = queue();
    const at = sentAt('2026-11-24T00:00:00Z');
    const answers = await Promise.all([1, 2, 3].map(() => record(ann.client, sent, at)));
    expect(answers.flatMap(outcomes).filter((each) => each === 'STORED')).toHaveLength(4);
    expect(await stored()).toHaveLength(4);
  });

  test('keeps back none of the others for one that cannot be used, and names its field', async () => {
    const [good] = queue();
    const bad = { ...good!, idempotencyKey: 'no uuid' };
    const { punches } = await record(ann.client, [bad, good!, good!], sentAt(NINE));
    expect(punches.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'STORED', 'KNOWN']);
    expect(punches[0]!.refusals).toMatchObject([{ field: 'idempotencyKey' }]);
  });

  test('is not taken with more than 200, or with none', async () => {
    const many = Array.from({ length: 201 }, () => ({ kind: 'IN' as const, deviceAt: NINE }));
    expect(await record(ann.client, many, sentAt(NINE))).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'punches' }],
    });
    expect((await record(ann.client, [], sentAt(NINE))).__typename).toBe('InvalidInput');
  });
});

test('clocking out ends an open break', async () => {
  const sent: Sent[] = [
    { kind: 'IN', deviceAt: NINE },
    { kind: 'BREAK_START', deviceAt: TEN },
  ];
  api.setNow(TEN);
  await record(ann.client, sent, sentAt(TEN));
  expect(await clockOf(ann.client)).toMatchObject({
    onBreakSince: expect.stringContaining('T16:00:00'),
  });
  api.setNow('2026-11-23T17:00:00Z');
  await record(
    ann.client,
    [{ kind: 'OUT', deviceAt: '2026-11-23T17:00:00Z' }],
    sentAt('2026-11-23T17:00:00Z'),
  );
  expect(await clockOf(ann.client)).toMatchObject({
    clockedInSince: null,
    onBreakSince: null,
    flags: [{ flag: 'BREAK_ENDED_BY_OUT' }],
  });
});

describe('several assignments', () => {
  test('one of them must be named, unless a shift is near or work lasts', async () => {
    const other = await anotherWork(agency, ann);
    const unclear = await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], sentAt(NINE));
    expect(unclear.punches[0]!.refusals).toEqual([
      { code: 'ASSIGNMENT_UNCLEAR', field: 'assignmentId' },
    ]);
    const shift = await shiftRow(agency, other);
    await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], sentAt(NINE));
    expect((await clockOf(ann.client)).assignment).toEqual({
      id: globalId('Assignment', other.assignmentId),
    });
    api.setNow(TEN);
    const out = await record(ann.client, [{ kind: 'OUT', deviceAt: TEN }], sentAt(TEN));
    expect(outcomes(out)).toEqual(['STORED']);
    expect(await stored()).toMatchObject([{ shift_id: shift.id }, { shift_id: shift.id }]);
  });

  test('somebody else’s is answered like one that never was', async () => {
    const ben = await clocking(api, agency);
    const { punches } = await record(
      ann.client,
      [{ kind: 'IN', deviceAt: NINE, assignmentId: ben.assignmentId }],
      sentAt(NINE),
    );
    expect(punches[0]!.refusals).toEqual([{ code: 'NOT_FOUND', field: 'assignmentId' }]);
  });
});

test('a punch away from the location is flagged and taken, one without a usable position too', async () => {
  const client = await agency.client();
  const site = await agency.location({
    clientId: client.id,
    latitude: 41.8819,
    longitude: -87.6278,
  });
  const eve = await clocking(api, agency, { locationId: site.id });
  const at = { deviceAt: NINE, queued: true, accuracyMeters: 10 };
  const { punches } = await record(
    eve.client,
    [
      { kind: 'IN', ...at, latitude: 41.9, longitude: -87.6278 },
      { kind: 'OUT', ...at, latitude: 41.8819, longitude: -87.6278 },
      { kind: 'IN', ...at, latitude: 410, longitude: -87.6278 },
    ],
    sentAt(NINE),
  );
  expect(punches.map(({ punch }) => punch!.geofence)).toEqual(['OUTSIDE', 'INSIDE', 'UNKNOWN']);
});

test('a clock that is off by more than the client tolerates is told with the punch', async () => {
  const { clientId } = ann.work;
  const key = uuid();
  const send = (sentAt: string) =>
    record(ann.client, [{ kind: 'IN', deviceAt: NINE, idempotencyKey: key, queued: true }], {
      sentAt,
    });
  const told = async (sentAt: string) => (await send(sentAt)).punches[0]!.isClockOff;
  expect(await told('2026-11-23T15:02:00Z')).toBe(false);
  expect(await told('2026-11-23T14:57:59Z')).toBe(true);
  await agency.insert(ClientTimeSettingsEntity, {
    clientId,
    settings: { skewToleranceSeconds: 60 },
  });
  const [strict] = (
    await record(ann.client, [{ kind: 'OUT', deviceAt: NINE, queued: true }], {
      sentAt: '2026-11-23T15:01:01Z',
    })
  ).punches;
  expect(strict).toMatchObject({ outcome: 'STORED', isClockOff: true });
});

test.each(['SUBMITTED', 'APPROVED', 'DRAFT'])(
  'a punch that comes when the sheet is %s flags it and leaves it alone',
  async (status) => {
    const sheet = await timesheetRow(agency, ann.work, { status });
    await record(ann.client, [{ kind: 'IN', deviceAt: NINE, queued: true }], sentAt(NINE));
    const rows = await api.database.sql(
      'SELECT status, version, has_later_punches FROM timesheet WHERE id = $1',
      [sheet.id],
    );
    expect(rows).toEqual([{ status, version: 1, has_later_punches: status !== 'DRAFT' }]);
  },
);

test.each([
  ['SUBMITTED', '2026-11-23T14:00:00Z', true],
  ['APPROVED', '2026-11-23T14:00:00Z', true],
  ['DRAFT', null, false],
])(
  'a punch is answered as to its sheet, which is %s, however often',
  async (status, submittedAt, isAfter) => {
    await timesheetRow(agency, ann.work, { status, submittedAt });
    const key = uuid();
    const send = async () => {
      const one = { kind: 'IN' as const, deviceAt: NINE, idempotencyKey: key, queued: true };
      return (await record(ann.client, [one], sentAt(NINE))).punches[0];
    };
    expect(await send()).toMatchObject({ outcome: 'STORED', isAfterSubmission: isAfter });
    expect(await send()).toMatchObject({ outcome: 'KNOWN', isAfterSubmission: isAfter });
    const before = { kind: 'IN' as const, deviceAt: '2026-11-20T15:00:00Z', queued: true };
    const [other] = (await record(ann.client, [before], sentAt(NINE))).punches;
    expect(other).toMatchObject({ outcome: 'STORED', isAfterSubmission: false });
  },
);

test('a punch that arrived before its sheet was submitted is not late when it is sent again', async () => {
  const one = { kind: 'IN' as const, deviceAt: NINE, idempotencyKey: uuid(), queued: true };
  await record(ann.client, [one], sentAt(NINE));
  const sheet = await timesheetRow(agency, ann.work, { submittedAt: TEN });
  const again = await record(ann.client, [one], sentAt(NINE));
  expect(again.punches[0]).toMatchObject({ outcome: 'KNOWN', isAfterSubmission: false });
  const rows = await api.database.sql('SELECT has_later_punches FROM timesheet WHERE id = $1', [
    sheet.id,
  ]);
  expect(rows).toEqual([{ has_later_punches: false }]);
});

describe.each([
  [
    'Chicago',
    'America/Chicago',
    '2026-03-07T22:00',
    '2026-03-08T04:00:00Z',
    '2026-03-08T11:00:00Z',
  ],
  [
    'Chicago',
    'America/Chicago',
    '2026-10-31T22:00',
    '2026-11-01T03:00:00Z',
    '2026-11-01T12:00:00Z',
  ],
  ['Berlin', 'Europe/Berlin', '2026-03-28T22:00', '2026-03-28T21:00:00Z', '2026-03-29T04:00:00Z'],
  ['Berlin', 'Europe/Berlin', '2026-10-24T22:00', '2026-10-24T20:00:00Z', '2026-10-25T05:00:00Z'],
])('a night in %s over a change of clocks (%s, from %s)', (_, timeZone, from, startsAt, endsAt) => {
  test('belongs to its shift and to the day on which it began', async () => {
    const client = await agency.client();
    const site = await agency.location({ clientId: client.id, timeZone });
    const eve = await clocking(api, agency, {
      clientId: client.id,
      locationId: site.id,
      startDate: '2026-01-05',
      jobOrderId: (await agency.jobOrder({ clientId: client.id })).id,
    });
    const workDate = from.slice(0, 10);
    const shift = await shiftRow(agency, eve.work, { timeZone, workDate, startsAt, endsAt });
    const before = await timesheetRow(agency, eve.work, { startDate: workDate, endDate: workDate });
    const after = await timesheetRow(agency, eve.work, {
      startDate: endsAt.slice(0, 10),
      endDate: endsAt.slice(0, 10),
    });
    api.setNow(startsAt);
    await record(eve.client, [{ kind: 'IN', deviceAt: startsAt }], sentAt(startsAt));
    api.setNow(endsAt);
    await record(eve.client, [{ kind: 'OUT', deviceAt: endsAt }], sentAt(endsAt));
    expect(await stored()).toMatchObject([{ shift_id: shift.id }, { shift_id: shift.id }]);
    expect(await clockOf(eve.client)).toMatchObject({ clockedInSince: null, flags: [] });
    const flagged = await api.database.sql<{ id: string }>(
      'SELECT id FROM timesheet WHERE agency_id = $1 AND has_later_punches',
      [agency.id],
    );
    expect(flagged.map(({ id }) => id)).toEqual([before.id]);
    expect(after.id).not.toBe(before.id);
  });
});

test('a punch of an evening flags also the day whose work began with it', async () => {
  const [sunday, monday] = await Promise.all(
    ['2026-11-22', '2026-11-23', '2026-11-24'].map((day) =>
      timesheetRow(agency, ann.work, { status: 'APPROVED', startDate: day, endDate: day }),
    ),
  );
  const at = { deviceAt: '2026-11-23T12:00:00Z', kind: 'OUT' };
  await punchRow(agency, ann.work, at);
  const evening = { kind: 'IN', deviceAt: '2026-11-23T04:00:00Z', queued: true } as const;
  await record(ann.client, [evening], sentAt(NINE));
  const flagged = await api.database.sql<{ id: string }>(
    'SELECT id FROM timesheet WHERE agency_id = $1 AND has_later_punches ORDER BY start_date',
    [agency.id],
  );
  expect(flagged.map(({ id }) => id)).toEqual([sunday!.id, monday!.id]);
});

test('raw punches cannot be changed by the application', async () => {
  await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], sentAt(NINE));
  const change = api.platform.tenants
    .of(agency.id)
    .write(({ db }) => db.query(`UPDATE punch SET device_at = now()`));
  await expect(change).rejects.toThrow('permission denied');
});

test('staff have no clock', async () => {
  const staff = await api.clientFor(agency, 'ADMIN');
  const { errors } = await staff.send('{ clock { now } }', {});
  expect(errors?.[0]?.message).toContain('punch:record');
});

test('punches of somebody else who used the phone before are not recorded for who is signed in', async () => {
  const bo = await clocking(api, agency);
  const { viewer } = await ann.client.ask<{ viewer: { account: { id: string } } }>(
    '{ viewer { account { id } } }',
  );
  const ofAnn = viewer.account.id;
  const punches = [{ kind: 'IN' as const, deviceAt: NINE, queued: true }];
  expect(await record(bo.client, punches, { sentAt: NINE, accountId: ofAnn })).toMatchObject({
    __typename: 'ActionRefused',
    refusals: [{ code: 'SIGNED_IN_AS_OTHER' }],
  });
  expect(await stored()).toEqual([]);
  const own = await record(ann.client, punches, { sentAt: NINE, accountId: ofAnn });
  expect(outcomes(own)).toEqual(['STORED']);
});

test('the clock says by which rules punches belong together, for devices without a network', async () => {
  const { clock } = await ann.client.ask<{ clock: object }>(
    '{ clock { repeatedInMinutes longestStretchMinutes } }',
  );
  expect(clock).toEqual({ repeatedInMinutes: 360, longestStretchMinutes: 960 });
});
