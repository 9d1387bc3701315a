import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { everySection } from '../support/employee-portal.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe, type Told } from '../support/live-client.ts';
import { everythingOfAClient, portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { type Answer, CREATE, times, workAt } from '../support/shifts.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

interface Event {
  recordChanged: { kind: string; id: string; version: number };
}

let api: TestApi;
let agency: AgencyRows;
const opened: Told<Event>[] = [];

beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  agency = await api.createAgency();
});
afterEach(() => {
  for (const each of opened.splice(0)) each.stop();
});
afterAll(() => api.close());

async function watch(client: GraphClient) {
  const before = api.platform.live.subscriptions;
  const told = subscribe<Event>(
    api.app,
    client,
    'subscription { recordChanged { kind id version } }',
  );
  opened.push(told);
  await expect.poll(() => api.platform.live.subscriptions, { timeout: 10_000 }).toBe(before + 1);
  return told;
}

test('whoever sees a shift is told of it at once: staff, the person, and contacts of the client', async () => {
  const mia = await api.clientFor(agency, 'FRONT_OFFICE');
  const work = await workAt(agency);
  const account = await agency.account({
    kind: 'EMPLOYEE',
    employeeId: work.employeeId,
    preferences: { sections: [...everySection], timesheetDisclaimer: null },
  });
  const contact = await portalContact(api, agency, work.clientId, everythingOfAClient);
  const other = await portalContact(api, agency, (await agency.client()).id, everythingOfAClient);
  const own = await watch(await api.signedIn(agency, account));
  const theirs = await watch(contact.client);
  const staff = await watch(mia);
  const strangers = await watch(other.client);
  const input = { assignmentId: work.globalId, ...times('2026-11-23') };
  const { result } = await mia.ask<{ result: Answer }>(CREATE, { input });
  const event = { recordChanged: { kind: 'Shift', id: result.shift!.id, version: 1 } };
  for (const each of [own, theirs, staff]) {
    await expect.poll(() => each.events, { timeout: 10_000 }).toContainEqual(event);
  }
  expect(strangers.events).toEqual([]);
});
