import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { publishRows } from '../../src/history/change.ts';
import { runCommand } from '../../src/history/command.ts';
import { actingFor } from '../support/acting.ts';
import { type BoardEvent, states, WATCH_BOARD } from '../support/board.ts';
import { type Clocking, clocking, record } from '../support/clocking.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe, type Told } from '../support/live-client.ts';
import { portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { shiftRow } from '../support/time-rows.ts';

const NINE = '2026-11-23T15:00:00Z';
/** What is not about speed may take its time on a busy machine. */
const PATIENT = { timeout: 30_000 };

let api: TestApi;
let agency: AgencyRows;
let ann: Clocking;
const opened: Told<BoardEvent>[] = [];

beforeAll(async () => {
  api = await createTestApi({ now: NINE });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(async () => {
  api.setNow(NINE);
  agency = await api.createAgency();
  ann = await clocking(api, agency);
  await shiftRow(agency, ann.work);
});
afterEach(async () => {
  for (const each of opened.splice(0)) each.stop();
  // The last viewer of a board takes it along.
  await expect.poll(() => api.platform.live.subscriptions, PATIENT).toBe(0);
});
afterAll(() => api.close());

/** Somebody who watches the board, and has it before them. */
async function watch(client: GraphClient): Promise<Told<BoardEvent>> {
  const told = subscribe<BoardEvent>(api.app, client, WATCH_BOARD);
  opened.push(told);
  await expect.poll(() => told.events.length, PATIENT).toBe(1);
  return told;
}

async function named(firstName: string, lastName: string): Promise<Clocking> {
  const who = await clocking(api, agency);
  await api.database.sql('UPDATE candidate SET first_name = $2, last_name = $3 WHERE id = $1', [
    who.candidateId,
    firstName,
    lastName,
  ]);
  return who;
}

const clockIn = (who: Clocking) =>
  record(who.client, [{ kind: 'IN', deviceAt: NINE }], { sentAt: NINE });

/** Tells of a change that was made beside the commands. */
async function published(recordType: 'assignment' | 'shift', recordId: string) {
  const ctx = await actingFor(api, agency, await agency.staff('ADMIN'));
  await runCommand(ctx, (tx) => publishRows(tx, ctx, [{ recordType, recordId, recordVersion: 2 }]));
}

const changes = ({ events }: Told<BoardEvent>) =>
  events.map(({ whoIsWorkingChanged }) => whoIsWorkingChanged);

test('the board comes first, and who clocks in is told within a second, with the counts', async () => {
  const told = await watch(await api.clientFor(agency, 'FRONT_OFFICE'));
  expect(changes(told)[0]).toMatchObject({ isWhole: true, people: [{ state: 'NOT_YET_IN' }] });
  await clockIn(ann);
  await expect.poll(() => told.events.length, { timeout: 1_000 }).toBe(2);
  const change = changes(told)[1]!;
  expect(change).toMatchObject({ isWhole: false, gone: [] });
  expect(states(change)).toEqual(['Ann IN']);
  expect(change.counts.find(({ state }) => state === 'IN')).toEqual({ state: 'IN', count: 1 });
});

test('only lines that changed are told, and those that are gone by their key', async () => {
  const ben = await clocking(api, agency);
  const shift = await shiftRow(agency, ben.work);
  const told = await watch(await api.clientFor(agency, 'ADMIN'));
  await clockIn(ann);
  await expect.poll(() => told.events.length, PATIENT).toBe(2);
  expect(changes(told)[1]).toMatchObject({ gone: [], people: [{ state: 'IN' }] });
  await api.database.sql(`UPDATE shift SET status = 'CANCELLED' WHERE id = $1`, [shift.id]);
  await published('shift', shift.id);
  await expect.poll(() => told.events.length, PATIENT).toBe(3);
  expect(changes(told)[2]).toMatchObject({ gone: [shift.id], people: [] });
});

test('a shift that is given to somebody else moves from one line to the other', async () => {
  const ben = await named('Ben', 'Later');
  const told = await watch(await api.clientFor(agency, 'ADMIN'));
  const { key } = changes(told)[0]!.people[0]!;
  await api.database.sql('UPDATE shift SET assignment_id = $2, employee_id = $3 WHERE id = $1', [
    key,
    ben.work.assignmentId,
    ben.work.employeeId,
  ]);
  await published('shift', key);
  await expect.poll(() => told.events.length, PATIENT).toBe(2);
  expect(states(changes(told)[1]!)).toEqual(['Ben NOT_YET_IN']);
  const later = await watch(await api.clientFor(agency, 'ADMIN'));
  expect(states(changes(later)[0]!)).toEqual(['Ben NOT_YET_IN']);
});

test('lines stay in the order of names, whoever was read last', async () => {
  const ben = await named('Ben', 'Aaronson');
  await shiftRow(agency, ben.work);
  const admin = await api.clientFor(agency, 'ADMIN');
  const told = await watch(admin);
  const order = changes(told)[0]!.people.map(({ key }) => key);
  await clockIn(ann);
  await expect.poll(() => told.events.length, PATIENT).toBe(2);
  await clockIn(ben);
  await expect.poll(() => told.events.length, PATIENT).toBe(3);
  const later = changes(await watch(admin))[0]!;
  expect(later.people.map(({ key }) => key)).toEqual(order);
  expect(later.counts.find(({ state }) => state === 'IN')).toEqual({ state: 'IN', count: 2 });
});

test('somebody becomes late when only time passes', async () => {
  // Late after five minutes; the clock of the server is the test's, the waiting is real.
  api.setNow('2026-11-23T15:04:59.500Z');
  const told = await watch(await api.clientFor(agency, 'ADMIN'));
  api.setNow('2026-11-23T15:05:00Z');
  await expect.poll(() => told.events.length, PATIENT).toBe(2);
  expect(states(changes(told)[1]!)).toEqual(['Ann LATE']);
});

test('viewers of one scope share one board, and are told the same; others hear nothing of it', async () => {
  const { clientId } = ann.work;
  const seesAll = { assignments: 'ALL' } as const;
  const viewers = [
    await watch((await portalContact(api, agency, clientId, seesAll)).client),
    await watch((await portalContact(api, agency, clientId, seesAll)).client),
  ];
  expect(api.platform.live.subscriptions).toBe(1);
  const other = await agency.client();
  const stranger = await watch((await portalContact(api, agency, other.id, seesAll)).client);
  const foreign = await watch(await api.clientFor(await api.createAgency(), 'ADMIN'));
  expect(api.platform.live.subscriptions).toBe(3);
  await clockIn(ann);
  for (const each of viewers) await expect.poll(() => each.events.length, PATIENT).toBe(2);
  expect(JSON.stringify(viewers[0]!.events)).toBe(JSON.stringify(viewers[1]!.events));
  expect(changes(stranger)).toMatchObject([{ people: [] }]);
  expect(changes(foreign)).toMatchObject([{ people: [] }]);
});

test('who comes later has the board as it is by then', async () => {
  const admin = await api.clientFor(agency, 'ADMIN');
  const first = await watch(admin);
  await clockIn(ann);
  await expect.poll(() => first.events.length, PATIENT).toBe(2);
  const later = await watch(admin);
  expect(states(changes(later)[0]!)).toEqual(['Ann IN']);
});

test('a line that leaves the scope is gone at once', async () => {
  const { clientId, assignmentId } = ann.work;
  const reports = await portalContact(api, agency, clientId, { assignments: 'REPORTS_ONLY' });
  const report = (to: string | null) =>
    api.database.sql('UPDATE assignment SET reports_to_id = $2 WHERE id = $1', [assignmentId, to]);
  await report(reports.contactId);
  const told = await watch(reports.client);
  expect(changes(told)[0]!.people).toHaveLength(1);
  await report(null);
  await published('assignment', assignmentId);
  await expect.poll(() => told.events.length, PATIENT).toBe(2);
  expect(changes(told)[1]).toMatchObject({ people: [], gone: [changes(told)[0]!.people[0]!.key] });
});
