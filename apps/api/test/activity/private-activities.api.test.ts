import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { routes } from '../../src/application/routes.ts';
import { bodies, logged, remove, update } from '../support/activities.ts';
import { BackOffice, codesOf, outcomeCodes } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe, type Told } from '../support/live-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const ROLES = ['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN', 'ADMIN'] as const;
type Event = { recordChanged: { kind: string; id: string; version: number | null } };

let api: TestApi;
let office: BackOffice;
let author: GraphClient;
let stranger: GraphClient;
const clients = {} as Record<(typeof ROLES)[number], GraphClient>;
const opened: Told<Event>[] = [];

beforeAll(async () => {
  api = await createTestApi({ routes });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  office = await BackOffice.open(api);
  author = await api.clientFor(office.agency, 'FRONT_OFFICE');
  for (const role of ROLES) clients[role] = await api.clientFor(office.agency, role);
  stranger = await api.clientFor(await api.createAgency(), 'ADMIN');
});
afterEach(() => {
  for (const each of opened.splice(0)) each.stop();
});
afterAll(() => api.close());

const secret = (subjectId: string) =>
  logged(author, { subjectId, body: 'Secret', kind: 'NOTE', private: true, pinned: true });

async function aCandidate() {
  return globalId('Candidate', (await office.agency.candidate()).id);
}

async function watched(client: GraphClient): Promise<Told<Event>> {
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

/** Everything by which somebody could come to know of a record's activities. */
async function everythingShown(client: GraphClient, subjectId: string, id: string) {
  const asked = await client.ask<Record<string, unknown>>(
    `query ($subjectId: ID!, $id: ID!) {
      activities(filter: { subjectId: $subjectId }) { totalCount nodes { body } }
      pinned: activities(filter: { subjectId: $subjectId, pinned: true }) { totalCount }
      node(id: $id) { id }
      activity(id: $id) { body }
      candidate(id: $subjectId) { lastContactedAt timeline { action sentence activity { body } } }
      search(text: "Secret") { label }
    }`,
    { subjectId, id },
  );
  const filter = encodeURIComponent(JSON.stringify({ subjectId }));
  const file = await api.app.inject({
    url: `/export/activities.csv?filter=${filter}`,
    headers: { 'x-stint-door': client.door, cookie: client.cookie },
  });
  expect(file.statusCode).toBe(200);
  return { asked, text: JSON.stringify(asked) + file.body };
}

test.each(ROLES)('of somebody else is not there for %s, except an administrator', async (role) => {
  const subjectId = await aCandidate();
  const { id } = await secret(subjectId);
  const client = clients[role];
  const { asked, text } = await everythingShown(client, subjectId, id);
  const shown = role === 'ADMIN';
  expect(text.includes('Secret')).toBe(shown);
  expect(asked).toMatchObject({
    activities: { totalCount: shown ? 1 : 0 },
    pinned: { totalCount: shown ? 1 : 0 },
    node: shown ? { id } : null,
    activity: shown ? { body: 'Secret' } : null,
    candidate: {
      lastContactedAt: null,
      timeline: shown ? [{ action: 'noted', activity: { body: 'Secret' } }] : [],
    },
  });
  if (shown) return;
  const nowhere = globalId('Activity', '00000000-0000-7000-8000-00000000dead');
  const change = { version: 7, body: 'Known now' };
  expect(codesOf(await update(client, { id, ...change }))).toEqual(['NOT_FOUND']);
  expect(await update(client, { id, ...change })).toEqual(
    await update(client, { id: nowhere, ...change }),
  );
  expect(outcomeCodes(await remove(client, id))).toEqual([['NOT_FOUND']]);
});

test('is there for its author, and no other agency knows of any', async () => {
  const subjectId = await aCandidate();
  const { id } = await secret(subjectId);
  const { text } = await everythingShown(author, subjectId, id);
  expect(text).toContain('Secret');
  expect(await bodies(stranger)).toEqual([]);
  expect(await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
    node: null,
  });
});

test('is told live to its author and administrators only, also when it goes', async () => {
  const subjectId = await aCandidate();
  const shared = await logged(author, { subjectId, body: 'Shared' });
  const [mine, admin, other] = [
    await watched(author),
    await watched(clients.ADMIN),
    await watched(clients.ALL_IN),
  ];
  const hidden = await secret(subjectId);
  await update(author, { id: hidden.id, version: 1, body: 'Secret still' });
  // Whether a change may be told is asked of the row: it must still be there.
  const heard = (told: Told<Event>) =>
    told.events.some(({ recordChanged: { id, version } }) => id === hidden.id && version === 2);
  await expect.poll(() => [mine, admin].every(heard), { timeout: 10_000 }).toBe(true);
  await remove(author, hidden.id);
  await remove(author, shared.id);
  const gone = (told: Told<Event>) =>
    told.events.some(({ recordChanged: { id, version } }) => id === shared.id && version === null);
  await expect.poll(() => [mine, admin, other].every(gone), { timeout: 10_000 }).toBe(true);
  const ofHidden = (told: Told<Event>) =>
    told.events
      .filter(({ recordChanged }) => recordChanged.id === hidden.id)
      .map(({ recordChanged }) => recordChanged.version);
  expect(ofHidden(mine)).toEqual([1, 2, null]);
  expect(ofHidden(admin)).toEqual([1, 2, null]);
  expect(ofHidden(other)).toEqual([]);
});

test('a colleague who is mentioned hears of it, and so does whoever looks at the record', async () => {
  const subjectId = await aCandidate();
  const told = await watched(clients.BACK_OFFICE);
  const { id } = await logged(author, { subjectId });
  await expect
    .poll(() => told.events.map(({ recordChanged }) => recordChanged.id), { timeout: 10_000 })
    .toEqual(expect.arrayContaining([id, subjectId]));
});

test('a client’s contact and an employee are told nothing of activities', async () => {
  const { agency } = office;
  const contact = await agency.contact();
  const active = await office.active({ order: { clientId: contact.clientId } });
  const subjectId = globalId('Client', contact.clientId);
  await logged(author, { subjectId, body: 'Talked about them' });
  const portal = await api.signedIn(
    agency,
    await agency.account({ kind: 'CLIENT_CONTACT', contactId: contact.id }),
  );
  const ess = await api.signedIn(
    agency,
    await agency.account({
      kind: 'EMPLOYEE',
      employeeId: active.employeeId!.slice(4),
      preferences: { sections: ['personalInformation'] },
    }),
  );
  for (const client of [portal, ess]) {
    for (const query of [
      '{ activities { totalCount } }',
      `{ client(id: "${subjectId}") { lastContactedAt } }`,
      `{ clients(orderBy: { by: LAST_CONTACTED, direction: ASC }) { edges { cursor } } }`,
      `{ clients(filter: { neverContacted: true }) { totalCount } }`,
      `mutation { logActivity(input: { subjectId: "${subjectId}", kind: NOTE, body: "x" }) { __typename } }`,
    ]) {
      const { errors } = await client.send(query);
      expect(errors?.[0]?.extensions, query).toMatchObject({ code: 'FORBIDDEN' });
    }
  }
});
