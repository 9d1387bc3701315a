import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { portalEmployee } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { everythingOfAClient, portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import {
  type Answer,
  bulk,
  CREATE,
  LEFT_EARLY,
  MOVE,
  previewOf,
  times,
  UNDO,
  workAt,
} from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { punchRow } from '../support/time-rows.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;
let work: Awaited<ReturnType<typeof workAt>>;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
});
beforeEach(async () => {
  api.setNow('2026-11-21T18:00:00Z');
  work = await workAt(agency);
});
afterAll(() => api.close());

const ask = async (query: string, input: object, client = mia) =>
  (await client.ask<{ result: Answer }>(query, { input })).result;
const create = (over: object = {}, client = mia) =>
  ask(CREATE, { assignmentId: work.globalId, ...times('2026-11-23'), ...over }, client);
const made = async (over: object = {}) => (await create(over)).shift!;
const codes = ({ refusals = [] }: Answer) => refusals.map(({ code }) => code);
const target = ({ id, version }: { id: string; version: number }) => ({
  targets: [{ id, version }],
});
const undo = async (id: string) => (await mia.ask<{ result: Answer }>(UNDO, { id })).result;

describe('a single shift', () => {
  it('is planned by the clock at the place, also over midnight', async () => {
    expect(await made()).toMatchObject({
      status: 'SCHEDULED',
      workDate: '2026-11-23',
      startsAt: '2026-11-23T15:00:00Z',
      endsAt: '2026-11-23T23:00:00Z',
      timeZone: 'America/Chicago',
      breakMinutes: 30,
      plannedFor: null,
    });
    expect(await made(times('2026-11-24', '22:00', '06:00'))).toMatchObject({
      workDate: '2026-11-24',
      startsAt: '2026-11-25T04:00:00Z',
      endsAt: '2026-11-25T12:00:00Z',
    });
  });

  it('has the hours that pass when clocks change', async () => {
    const berlin = await workAt(agency, {}, 'Europe/Berlin');
    const night = (date: string, assignmentId: string) =>
      made({ assignmentId, ...times(date, '22:00', '06:00') });
    const hours = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
      (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
    expect(hours(await night('2026-10-31', work.globalId))).toBe(9);
    expect(hours(await night('2027-03-13', work.globalId))).toBe(7);
    expect(hours(await night('2026-10-24', berlin.globalId))).toBe(9);
    expect(hours(await night('2027-03-27', berlin.globalId))).toBe(7);
  });

  it('lies within its assignment (A-7)', async () => {
    const ended = await workAt(agency, { endDate: '2026-11-24' });
    const on = (date: string) => create({ assignmentId: ended.globalId, ...times(date) });
    expect(codes(await on('2026-11-24'))).toEqual([]);
    expect(await on('2026-11-25')).toMatchObject({
      refusals: [{ code: 'AFTER_END', field: 'startsAt' }],
    });
    expect(codes(await on('2026-03-01'))).toEqual(['BEFORE_START']);
    const pending = await workAt(agency, { status: 'NEEDS_APPROVAL' });
    expect(codes(await create({ assignmentId: pending.globalId }))).toEqual(['NOT_APPROVED']);
  });

  it('overlaps no other of the same person, at any client (A-13)', async () => {
    const first = await made();
    const { employeeId, candidateId } = work;
    const second = await workAt(agency, { employeeId, candidateId });
    const refused = await create({
      assignmentId: second.globalId,
      ...times('2026-11-23', '16:30', '20:00'),
    });
    expect(refused.refusals).toMatchObject([
      {
        code: 'SHIFT_OVERLAP',
        field: 'startsAt',
        blocking: [
          {
            kind: 'shift',
            id: first.id,
            label: expect.stringMatching(/^Mon, Nov 23, 2026, 9:00\sAM\s–\s5:00\sPM$/) as string,
          },
        ],
      },
    ]);
    const after = times('2026-11-23', '17:00', '20:00');
    expect((await create({ assignmentId: second.globalId, ...after })).shift).toBeDefined();
  });

  it('is planned by one of two recruiters at the same instant', async () => {
    const bob = await api.clientFor(agency, 'FRONT_OFFICE');
    for (let round = 1; round <= 5; round += 1) {
      const on = times(`2026-12-0${round}`);
      const answers = await Promise.all([create(on), create(on, bob), create(on), create(on, bob)]);
      const planned = answers.filter(({ shift }) => shift);
      expect(planned).toHaveLength(1);
      const refused = answers.filter(({ refusals }) => refusals);
      expect(refused.map((answer) => answer.refusals![0]!.blocking[0]!.id)).toEqual(
        Array(3).fill(planned[0]!.shift!.id),
      );
    }
  });

  it('is not planned from what is no time or no date', async () => {
    const wrong = await create({ startTime: '9', endTime: '25:00', breakMinutes: -1 });
    expect(wrong.problems!.map(({ path }) => path)).toEqual([
      'startTime',
      'endTime',
      'breakMinutes',
    ]);
    expect(codes(await create({ breakMinutes: 480 }))).toEqual(['BREAK_TOO_LONG']);
  });
});

describe('what becomes of a shift', () => {
  it('is moved alone, and back by an undo', async () => {
    const shift = await made();
    const other = await made(times('2026-11-24'));
    const moved = await ask(MOVE, { ...seen(shift), ...times('2026-11-25', '07:00', '15:00') });
    expect(moved.shift).toMatchObject({ workDate: '2026-11-25', startsAt: '2026-11-25T13:00:00Z' });
    const onto = await ask(MOVE, {
      ...seen(moved.shift!),
      ...times('2026-11-24', '08:00', '10:00'),
    });
    expect(onto.refusals![0]).toMatchObject({
      code: 'SHIFT_OVERLAP',
      blocking: [{ id: other.id }],
    });
    expect(codes(await ask(MOVE, { ...seen(shift), ...times('2026-11-26') }))).toEqual([
      'CHANGED_SINCE',
    ]);
    expect((await undo(moved.changeSetId!)).__typename).not.toBe('ActionRefused');
  });

  it('is canceled for a reason, and not undone when the time is taken meanwhile', async () => {
    const shift = await made();
    const asked = { ...target(shift), reason: 'Line stands still' };
    const { result } = await mia.ask<{ result: Answer }>(previewOf('cancelShifts'), {
      input: asked,
    });
    expect(result.outcomes).toMatchObject([{ done: true }]);
    const canceled = await ask(bulk('cancelShifts'), asked);
    expect(canceled.outcomes).toMatchObject([{ done: true, recordId: shift.id }]);
    const instead = await made();
    expect(codes(await undo(canceled.changeSetId!))).toEqual(['SHIFT_OVERLAP']);
    const again = { targets: [{ id: shift.id }] };
    expect((await ask(bulk('reinstateShifts'), again)).outcomes![0]!.refusals).toMatchObject([
      { code: 'SHIFT_OVERLAP', blocking: [{ id: instead.id }] },
    ]);
    await ask(bulk('cancelShifts'), { ...target(instead), reason: 'Mistake' });
    expect((await ask(bulk('reinstateShifts'), again)).outcomes).toMatchObject([{ done: true }]);
  });

  it('is reinstated once of two that overlap, in one command', async () => {
    const one = await made();
    await ask(bulk('cancelShifts'), { ...target(one), reason: 'Mistake' });
    const two = await made(times('2026-11-23', '12:00', '20:00'));
    await ask(bulk('cancelShifts'), { ...target(two), reason: 'Mistake' });
    const { outcomes } = await ask(bulk('reinstateShifts'), {
      targets: [{ id: one.id }, { id: two.id }],
    });
    expect(outcomes!.filter(({ done }) => done)).toHaveLength(1);
  });

  it('is a no-show or left early once it has begun', async () => {
    const shift = await made();
    const late = await ask(bulk('recordNoShowShifts'), target(shift));
    expect(late.outcomes![0]!.refusals).toMatchObject([{ code: 'SHIFT_NOT_BEGUN' }]);
    api.setNow('2026-11-23T19:00:00Z');
    const left = { ...seen(shift), leftAt: '2026-11-23T18:30:00Z', reason: ' ' };
    expect(codes(await ask(LEFT_EARLY, left))).toEqual(['REASON_REQUIRED']);
    expect(
      codes(await ask(LEFT_EARLY, { ...left, leftAt: '2026-11-24T00:00:00Z', reason: 'Ill' })),
    ).toEqual(['LEFT_OUTSIDE_SHIFT']);
    expect((await ask(LEFT_EARLY, { ...left, reason: 'Ill' })).shift).toMatchObject({
      status: 'LEFT_EARLY',
      leftAt: '2026-11-23T18:30:00Z',
      reason: 'Ill',
    });
    const absent = await made(times('2026-11-23', '05:00', '09:00'));
    expect((await ask(bulk('recordNoShowShifts'), target(absent))).outcomes).toMatchObject([
      { done: true },
    ]);
  });

  it('is not canceled under somebody who has clocked in', async () => {
    const shift = await made();
    const shiftId = (await api.database.sql('SELECT id FROM shift ORDER BY id DESC LIMIT 1'))[0]![
      'id'
    ];
    await punchRow(
      agency,
      { ...work, employeeId: work.employeeId! },
      { shiftId: shiftId as string },
    );
    const { outcomes } = await ask(bulk('cancelShifts'), { ...target(shift), reason: 'Slow' });
    expect(outcomes![0]!.refusals).toMatchObject([{ code: 'CLOCKED_IN_FOR_SHIFT' }]);
  });
});

describe('who plans', () => {
  it('is the staff; employees and contacts read what is theirs', async () => {
    const shift = await made();
    const contact = await portalContact(api, agency, work.clientId, everythingOfAClient);
    const other = await portalContact(api, agency, (await agency.client()).id, everythingOfAClient);
    const employee = await portalEmployee(api, agency);
    const ids = async (client: GraphClient) =>
      (
        await client.ask<{ shifts: { nodes: { id: string }[] } }>(
          '{ shifts(first: 200) { nodes { id } } }',
        )
      ).shifts.nodes.map(({ id }) => id);
    expect(await ids(contact.client)).toContain(shift.id);
    expect(await ids(other.client)).toEqual([]);
    expect(await ids(employee.client)).toEqual([]);
    for (const { client } of [contact, employee]) {
      const { errors } = await client.send(CREATE, {
        input: { assignmentId: work.globalId, ...times('2026-11-30') },
      });
      expect(errors).toBeDefined();
    }
    expect(await ids(contact.client)).toHaveLength(1);
  });

  it('names nothing of another agency', async () => {
    const stranger = await api.createAgency();
    const there = await workAt(stranger);
    expect(codes(await create({ assignmentId: there.globalId }))).toEqual(['NOT_FOUND']);
    const unknown = globalId('Shift', work.id);
    expect(codes(await ask(MOVE, { id: unknown, version: 1, ...times('2026-11-25') }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

function seen({ id, version }: { id: string; version: number }) {
  return { id, version };
}
