import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import type { CandidateEntity } from '../../src/candidate/candidate.entity.ts';
import { boardOf, states } from '../support/board.ts';
import { anotherWork } from '../support/clocking.ts';
import { portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { correctionRow, punchRow, shiftRow, type Work } from '../support/time-rows.ts';

/** 11:00 in Chicago; shifts begin at 9:00 when nothing else is said. */
const NOW = '2026-11-23T17:00:00Z';

let api: TestApi;
let agency: AgencyRows;

beforeAll(async () => {
  api = await createTestApi({ now: NOW });
});
beforeEach(async () => {
  api.setNow(NOW);
  agency = await api.createAgency();
});
afterAll(() => api.close());

type Over = Parameters<typeof anotherWork>[2];

/** Somebody who works on an assignment, called by this name. */
async function worker(
  firstName: string,
  over: Over = {},
  candidate: Partial<CandidateEntity> = {},
) {
  const { id: candidateId } = await agency.candidate({
    firstName,
    lastName: `Z${firstName}`,
    ...candidate,
  });
  const { id: employeeId } = await agency.employee({ candidateId });
  return anotherWork(agency, { employeeId, candidateId }, over);
}

const punch = (work: Work, kind: string, time: string) =>
  punchRow(agency, work, {
    kind,
    deviceAt: `2026-11-23T${time}:00Z`,
    receivedAt: `2026-11-23T${time}:02Z`,
  });

const shift = (work: Work, over: Parameters<typeof shiftRow>[2] = {}) =>
  shiftRow(agency, work, over);

test('the board has everybody in the state that shift, punches and time give, with counts', async () => {
  const people: Record<string, Work> = {};
  for (const name of ['Absent', 'Broken', 'Come', 'Due', 'Eve', 'Gone', 'Late', 'Missing']) {
    people[name] = await worker(name);
  }
  const { Absent, Broken, Come, Due, Eve, Gone, Late, Missing } = people as never as Record<
    string,
    Work
  >;
  await shift(Absent!);
  for (const [work, kinds] of [
    [Broken!, ['IN 15:01', 'BREAK_START 16:50']],
    [Come!, ['IN 15:20']],
    [Eve!, ['IN 15:00']],
    [Gone!, ['IN 15:00', 'OUT 16:30']],
  ] as const) {
    if (work !== Eve) await shift(work);
    for (const each of kinds) await punch(work, ...(each.split(' ') as [string, string]));
  }
  await shift(Due!, { startsAt: '2026-11-23T20:00:00Z' });
  await shift(Late!, { startsAt: '2026-11-23T16:50:00Z' });
  await shift(Missing!, { status: 'NO_SHOW', startsAt: '2026-11-23T16:58:00Z' });
  // Yesterday's, tomorrow's, and what nobody has or was canceled are not on it.
  const off = await worker('Off');
  await shift(off, { status: 'CANCELLED' });
  await shift(off, { startsAt: '2026-11-22T15:00:00Z', endsAt: '2026-11-22T23:00:00Z' });
  await shift(off, { startsAt: '2026-11-24T15:00:00Z', endsAt: '2026-11-24T23:00:00Z' });

  const board = await boardOf(await api.clientFor(agency, 'FRONT_OFFICE'));
  expect(states(board)).toEqual([
    'Absent ABSENT',
    'Broken ON_BREAK',
    'Come IN',
    'Due NOT_YET_IN',
    'Eve WITHOUT_SHIFT',
    'Gone OUT',
    'Late LATE',
    'Missing ABSENT',
  ]);
  expect(board.counts).toEqual([
    { state: 'NOT_YET_IN', count: 1 },
    { state: 'LATE', count: 1 },
    { state: 'IN', count: 1 },
    { state: 'ON_BREAK', count: 1 },
    { state: 'OUT', count: 1 },
    { state: 'ABSENT', count: 2 },
    { state: 'WITHOUT_SHIFT', count: 1 },
  ]);
  expect(board.at).toBe(NOW);
  expect(board.people[1]).toMatchObject({
    since: '2026-11-23T16:50:00.000Z',
    clockedInAt: '2026-11-23T15:01:00.000Z',
    updatedAt: '2026-11-23T16:50:02.000Z',
  });
  expect(board.people[2]).toMatchObject({ lateMinutes: 20 });
  expect(board.people[4]).toMatchObject({ clock: 'IN', startsAt: null });
  expect(board.people[5]).toMatchObject({ clockedOutAt: '2026-11-23T16:30:00.000Z' });
});

test('a correction counts, and when it was made is the last update', async () => {
  const ann = await worker('Ann');
  await shift(ann);
  const { id: punchId } = await punch(ann, 'IN', '15:30');
  const madeAt = '2026-11-23T16:00:00Z';
  await correctionRow(agency, ann, { punchId, at: '2026-11-23T15:00:00Z', madeAt });
  await correctionRow(agency, ann, {
    change: 'ADD',
    kind: 'OUT',
    at: '2026-11-23T16:45:00Z',
    madeAt,
  });
  const { people } = await boardOf(await api.clientFor(agency, 'ADMIN'));
  expect(people).toMatchObject([
    { state: 'OUT', lateMinutes: 0, updatedAt: '2026-11-23T16:00:00.000Z' },
  ]);
});

test('a client sees those in scope and at the locations of the contact, and nobody else', async () => {
  const client = await agency.client();
  const [north, south] = [
    await agency.location({ clientId: client.id }),
    await agency.location({ clientId: client.id }),
  ];
  const order = await agency.jobOrder({ clientId: client.id });
  const contactOf = async (preferences: Partial<ClientPortalPreferences>) =>
    portalContact(api, agency, client.id, preferences);
  const reports = await contactOf({ assignments: 'REPORTS_ONLY' });
  const at = { jobOrderId: order.id, clientId: client.id };
  const people = {
    North: await worker('North', { ...at, locationId: north.id }),
    South: await worker('South', { ...at, locationId: south.id }),
    Reports: await worker('Reports', { ...at, reportsToId: reports.contactId }),
    Stranger: await worker('Stranger'),
  };
  for (const work of Object.values(people)) {
    await shift(work);
    await punch(work, 'IN', '15:00');
  }
  // Who works elsewhere without a shift is not seen by that either.
  await punch(await worker('Elsewhere'), 'IN', '15:00');
  const all = await contactOf({ assignments: 'ALL' });
  expect(states(await boardOf(all.client))).toEqual(['North IN', 'Reports IN', 'South IN']);
  const limited = await contactOf({ assignments: 'ALL', locationIds: [north.id] });
  expect(states(await boardOf(limited.client))).toEqual(['North IN']);
  expect(states(await boardOf(reports.client))).toEqual(['Reports IN']);
  const { client: none } = await contactOf({ assignments: 'NONE' });
  await expect(boardOf(none)).rejects.toThrow('shift:read');
  const foreign = await api.clientFor(await api.createAgency(), 'ADMIN');
  expect((await boardOf(foreign)).people).toEqual([]);
});

test('work elsewhere is not shown, and does not make somebody here look otherwise', async () => {
  const client = await agency.client();
  const { client: contact } = await portalContact(api, agency, client.id, { assignments: 'ALL' });
  const order = await agency.jobOrder({ clientId: client.id });
  const { id: candidateId } = await agency.candidate({ firstName: 'Ann' });
  const { id: employeeId } = await agency.employee({ candidateId });
  const person = { employeeId, candidateId };
  const here = await anotherWork(agency, person, { jobOrderId: order.id, clientId: client.id });
  const elsewhere = await anotherWork(agency, person);
  await shift(here);
  await punch(here, 'IN', '15:00');
  await punch(elsewhere, 'IN', '16:00');
  expect(states(await boardOf(contact))).toEqual(['Ann IN']);
  expect((await boardOf(await api.clientFor(agency, 'ADMIN'))).people).toHaveLength(2);
});

test('a night shift is on the board of the evening and of the morning after', async () => {
  const ann = await worker('Ann');
  await shift(ann, { startsAt: '2026-11-24T04:00:00Z', endsAt: '2026-11-24T12:00:00Z' });
  const admin = await api.clientFor(agency, 'ADMIN');
  expect(states(await boardOf(admin))).toEqual(['Ann NOT_YET_IN']);
  await punchRow(agency, ann, { deviceAt: '2026-11-24T04:00:00Z' });
  await punchRow(agency, ann, { kind: 'OUT', deviceAt: '2026-11-24T12:00:00Z' });
  api.setNow('2026-11-24T15:00:00Z');
  expect(states(await boardOf(admin))).toEqual(['Ann OUT']);
  api.setNow('2026-11-25T06:01:00Z');
  expect(states(await boardOf(admin))).toEqual([]);
});

test('somebody who stays after midnight is still there for the shift of yesterday', async () => {
  const ann = await worker('Ann');
  const evening = await shift(ann, {
    startsAt: '2026-11-23T22:00:00Z',
    endsAt: '2026-11-24T05:30:00Z',
  });
  await punchRow(agency, ann, { deviceAt: '2026-11-23T22:00:00Z' });
  api.setNow('2026-11-24T06:30:00Z');
  const { people } = await boardOf(await api.clientFor(agency, 'ADMIN'));
  expect(people).toMatchObject([{ key: evening.id, state: 'IN' }]);
});
