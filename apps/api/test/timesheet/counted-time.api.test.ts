import { instantAt, type LocalTime } from '@stint/domain/kernel/zoned-time.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { anotherWork, type Clocking, clocking, outcomes, record } from '../support/clocking.ts';
import type { AgencyRows } from '../support/rows.ts';
import { shiftRow } from '../support/time-rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { begin, sheetOf } from '../support/timesheets.ts';

/* What punches come to on a sheet, from the phone to the approver, in minutes. */

const NOW = '2026-12-07T18:00:00Z';
const chicago = 'America/Chicago';

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi({ now: NOW, signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
});
afterAll(() => api.close());

const settings = (time: object) =>
  api.database.sql('UPDATE agency_settings SET time_settings = $2 WHERE agency_id = $1', [
    agency.id,
    JSON.stringify(time),
  ]);

async function workerIn(timeZone: string): Promise<Clocking> {
  const client = await agency.client();
  const { id: locationId } = await agency.location({ clientId: client.id, timeZone });
  const { id: jobOrderId } = await agency.jobOrder({ clientId: client.id });
  const of = { clientId: client.id, locationId, jobOrderId, startDate: '2026-01-05' };
  return clocking(api, agency, of);
}

type Pressed = readonly [kind: PunchKind, at: string, assignmentId?: string];

/** @param pressed by the clock on the wall, `2026-11-24 22:00` */
async function press(
  { client, assignmentId }: Clocking,
  zone: string,
  pressed: readonly Pressed[],
) {
  const punches = pressed.map(([kind, at, elsewhere = assignmentId], sequence) => {
    const [date, time] = at.split(' ') as [string, string];
    const deviceAt = instantAt(zone, { date, time } satisfies LocalTime);
    return { kind, deviceAt, sequence, assignmentId: elsewhere, queued: true };
  });
  const answer = await record(client, punches, { sentAt: NOW });
  expect(outcomes(answer)).toEqual(punches.map(() => 'STORED'));
}

async function sheet({ client, assignmentId }: Clocking, date: string, of = assignmentId) {
  const { lines, workedMinutes, breakMinutes } = sheetOf(
    await begin(client, { assignmentId: of, date }),
  );
  const days = lines.map((line) => [line.workDate, line.workedMinutes]);
  expect(lines.reduce((sum, line) => sum + line.workedMinutes, 0)).toBe(workedMinutes);
  return { days, workedMinutes, breakMinutes };
}

test.each([
  [chicago, '2026-03-07', '2026-03-08', 7],
  [chicago, '2026-10-31', '2026-11-01', 9],
  ['Europe/Berlin', '2026-03-28', '2026-03-29', 7],
  ['Europe/Berlin', '2026-10-24', '2026-10-25', 9],
])('a night from 22:00 to 6:00 in %s from %s to %s has %d hours', async (zone, from, to, hours) => {
  const ann = await workerIn(zone);
  await press(ann, zone, [
    ['IN', `${from} 22:00`],
    ['OUT', `${to} 06:00`],
  ]);
  expect((await sheet(ann, from)).days).toEqual([[from, hours * 60]]);
});

test.each([
  ['BEGAN_ON', [['2026-11-24', 445]]],
  [
    'SPLIT_AT_MIDNIGHT',
    [
      ['2026-11-24', 100],
      ['2026-11-25', 345],
    ],
  ],
])(
  'a break over midnight is taken from the days on which it was (%s)',
  async (nightShiftDay, days) => {
    await settings({ nightShiftDay });
    const ann = await workerIn(chicago);
    await press(ann, chicago, [
      ['IN', '2026-11-24 22:00'],
      ['BREAK_START', '2026-11-24 23:40'],
      ['BREAK_END', '2026-11-25 00:15'],
      ['OUT', '2026-11-25 06:00'],
    ]);
    const { days: counted, breakMinutes } = await sheet(ann, '2026-11-24');
    expect(counted).toEqual(days);
    expect(breakMinutes).toBe(35);
  },
);

test.each([
  ['BEGAN_ON', []],
  ['SPLIT_AT_MIDNIGHT', [['2026-11-23', 360]]],
])(
  'a night that was planned before the week is on it from midnight (%s)',
  async (nightShiftDay, days) => {
    await settings({ nightShiftDay });
    const ann = await workerIn(chicago);
    await shiftRow(agency, ann.work, {
      workDate: '2026-11-22',
      startsAt: '2026-11-23T04:00:00Z',
      endsAt: '2026-11-23T12:00:00Z',
    });
    expect((await sheet(ann, '2026-11-23')).days).toEqual(days);
  },
);

test('rounded to quarter hours, three assignments that follow each other add up', async () => {
  await settings({ roundingMode: 'NEAREST', roundingStepMinutes: 15 });
  const ann = await workerIn(chicago);
  const next = async () => {
    const of = { clientId: ann.work.clientId, startDate: '2026-01-05' };
    return globalId('Assignment', (await anotherWork(agency, ann, of)).assignmentId);
  };
  const [second, third] = [await next(), await next()];
  await press(ann, chicago, [
    ['IN', '2026-11-24 08:07'],
    ['OUT', '2026-11-24 10:52'],
    ['IN', '2026-11-24 10:52', second],
    ['OUT', '2026-11-24 13:08', second],
    ['IN', '2026-11-24 13:08', third],
    ['OUT', '2026-11-24 16:53', third],
  ]);
  const minutes: number[] = [];
  for (const of of [ann.assignmentId, second, third]) {
    minutes.push((await sheet(ann, '2026-11-24', of)).workedMinutes);
  }
  // 8:00–10:45–13:15–17:00, of which 8:07–16:53 was worked.
  expect(minutes).toEqual([165, 150, 225]);
  expect(minutes.reduce((sum, each) => sum + each)).toBe(9 * 60);
});

test('24 and a half hours are worked on the day that has 25', async () => {
  await settings({ longestStretchHours: 30 });
  const ann = await workerIn(chicago);
  await press(ann, chicago, [
    ['IN', '2026-11-01 00:00'],
    ['BREAK_START', '2026-11-01 12:00'],
    ['BREAK_END', '2026-11-01 12:30'],
    ['OUT', '2026-11-02 00:00'],
  ]);
  expect((await sheet(ann, '2026-11-01')).days).toEqual([['2026-11-01', 1470]]);
});
