import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clocking, clocking, clockOf, outcomes, record } from '../support/clocking.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/* Devices whose clocks are wrong by days or by ages, and more punches than anybody makes. */

let api: TestApi;
let agency: AgencyRows;
let ann: Clocking;

const NINE = '2026-11-23T15:00:00Z';
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

describe('a clock that is wrong', () => {
  test.each([
    ['0001-01-01T00:00:00Z', 'CLOCK_OUT_OF_RANGE'],
    ['1970-01-01T00:00:00Z', 'STORED'],
    ['2090-01-01T00:00:00Z', 'STORED'],
    ['9999-12-31T23:59:59Z', 'CLOCK_OUT_OF_RANGE'],
  ])(
    'by ages keeps back none of the punches that wait beside it: %s',
    async (deviceAt, outcome) => {
      const queued = { queued: true, assignmentId: ann.assignmentId };
      const answer = await record(
        ann.client,
        [
          { kind: 'IN', deviceAt, ...queued },
          { kind: 'IN', deviceAt: NINE, ...queued },
        ],
        sentAt(deviceAt),
      );
      expect(outcomes(answer)).toEqual([outcome, 'STORED']);
      expect((await clockOf(ann.client)).clockedInSince).toContain('2026-11-23T15:00:00');
    },
  );

  test.each([1, 2])('by %i days keeps nobody from clocking in', async (days) => {
    const wrong = `2026-11-${23 + days}T15:00:00Z`;
    expect(
      outcomes(await record(ann.client, [{ kind: 'IN', deviceAt: wrong }], sentAt(wrong))),
    ).toEqual(['STORED']);
    expect((await clockOf(ann.client)).clockedInSince).toBe(null);
    expect(
      outcomes(await record(ann.client, [{ kind: 'IN', deviceAt: NINE }], sentAt(NINE))),
    ).toEqual(['STORED']);
    expect((await clockOf(ann.client)).clockedInSince).toContain('2026-11-23T15:00:00');
  });
});

/** As many punches of a phone, one a minute until `deviceAt`; `receivedAt` when they came. */
const made = (count: number, receivedAt: string, deviceAt = NINE) =>
  api.database.sql(
    `INSERT INTO punch (agency_id, id, assignment_id, employee_id, idempotency_key, kind, device_at, sent_at,
       received_at, device_id, sequence, queued, source, geofence)
     SELECT $1, gen_random_uuid(), $2, $3, gen_random_uuid(), CASE WHEN n % 2 = 0 THEN 'IN' ELSE 'OUT' END,
       at, at, $6, 'phone', $5 - n, TRUE, 'PHONE', 'UNKNOWN'
     FROM generate_series(1, $5) AS n, LATERAL (SELECT $4::timestamptz - n * interval '1 minute' AS at) AS t`,
    [agency.id, ann.work.assignmentId, ann.work.employeeId, deviceAt, count, receivedAt],
  );

const queue = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'BREAK_START' as const,
    deviceAt: new Date(Date.parse(NINE) - n * 60_000).toISOString(),
    queued: true,
  }));

describe('more punches than anybody makes', () => {
  test('are refused, each by itself, and what came before is known', async () => {
    await made(499, NINE);
    const [first, second] = queue(2);
    const sent = { ...first!, idempotencyKey: '3f2f4b5c-6d0e-4f3a-9a51-0c3d2e1f0a9b' };
    expect(outcomes(await record(ann.client, [sent], sentAt(NINE)))).toEqual(['STORED']);
    const answer = await record(ann.client, [sent, second!], sentAt(NINE));
    expect(outcomes(answer)).toEqual(['KNOWN', 'TOO_MANY_PUNCHES']);
  });

  test.each([
    ['2090-01-01T00:00:00Z', '2080-01-01T00:00:00Z'],
    ['1980-01-01T00:00:00Z', '1990-01-01T00:00:00Z'],
  ])('are refused whatever the device says: %s, then %s', async (before, deviceAt) => {
    await made(499, NINE, before);
    const sent = { kind: 'IN' as const, queued: true, assignmentId: ann.assignmentId };
    const answer = await record(
      ann.client,
      [
        { ...sent, deviceAt },
        { ...sent, deviceAt },
      ],
      sentAt(deviceAt),
    );
    expect(outcomes(answer)).toEqual(['STORED', 'TOO_MANY_PUNCHES']);
  });

  test('are no reason to refuse those of the next day', async () => {
    await made(500, '2026-11-22T14:59:00Z');
    const answer = await record(ann.client, queue(1), sentAt(NINE));
    expect(outcomes(answer)).toEqual(['STORED']);
  });
});
