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
const PATIENT = { timeout: 10_000 };

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

const clockIn = (who: Clocking) =>
  record(who.client, [{ kind: 'IN', deviceAt: NINE }], { sentAt: NINE });

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
  await api.database.sql(`UPDATE shift SET status = 'CANCELLED' WHERE id = $1`, [shift.id]);
  await clockIn(ann);
  await expect.poll(() => told.events.length, PATIENT).toBe(2);
  const change = changes(told)[1]!;
  expect(change.gone).toEqual([shift.id]);
  expect(change.people).toHaveLength(1);
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
  const ctx = await actingFor(api, agency, await agency.staff('ADMIN'));
  await runCommand(ctx, (tx) =>
    publishRows(tx, ctx, [{ recordType: 'assignment', recordId: assignmentId, recordVersion: 2 }]),
  );
  await expect.poll(() => told.events.length, PATIENT).toBe(2);
  expect(changes(told)[1]).toMatchObject({ people: [], gone: [changes(told)[0]!.people[0]!.key] });
});
