import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { logged, remove, update } from '../support/activities.ts';
import { BackOffice, undo } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const MONDAY = '2026-11-16T15:00:00Z';
const TUESDAY = '2026-11-17T15:00:00Z';
const FRIDAY = '2026-11-20T15:00:00Z';

let api: TestApi;
let office: BackOffice;
beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

async function lastContacted(...ids: string[]): Promise<(string | null)[]> {
  const asked = ids.map(
    (id, i) => `r${i}: node(id: "${id}") {
      ... on Candidate { version lastContactedAt } ... on Contact { version lastContactedAt }
      ... on Client { version lastContactedAt } ... on JobOrder { lastContactedAt } }`,
  );
  const answer = await office.staff.ask<Record<string, { lastContactedAt: string | null }>>(
    `{ ${asked.join(' ')} }`,
  );
  return ids.map((_, i) => answer[`r${i}`]!.lastContactedAt);
}

test('the latest call, email or meeting that is not private counts, whatever becomes of it', async () => {
  const { staff, agency } = office;
  const subjectId = globalId('Candidate', (await agency.candidate()).id);
  expect(await lastContacted(subjectId)).toEqual([null]);
  await logged(staff, { subjectId, kind: 'NOTE', occurredAt: FRIDAY });
  await logged(staff, { subjectId, kind: 'CALL', occurredAt: FRIDAY, private: true });
  expect(await lastContacted(subjectId)).toEqual([null]);
  const monday = await logged(staff, { subjectId, kind: 'EMAIL', occurredAt: MONDAY });
  const tuesday = await logged(staff, { subjectId, kind: 'MEETING', occurredAt: TUESDAY });
  expect(await lastContacted(subjectId)).toEqual([TUESDAY]);

  const deleted = await remove(staff, tuesday.id);
  expect(await lastContacted(subjectId)).toEqual([MONDAY]);
  await undo(staff, deleted.changeSetId);
  expect(await lastContacted(subjectId)).toEqual([TUESDAY]);
  const changed = await update(staff, { id: monday.id, version: 1, occurredAt: FRIDAY });
  expect(await lastContacted(subjectId)).toEqual([FRIDAY]);
  await undo(staff, changed.changeSetId);
  expect(await lastContacted(subjectId)).toEqual([TUESDAY]);
  await undo(staff, monday.changeSetId);
  const [shared] = [await logged(staff, { subjectId, occurredAt: FRIDAY })];
  await update(staff, { id: shared!.id, version: 1, private: true });
  expect(await lastContacted(subjectId)).toEqual([TUESDAY]);
  const row = await office.rows('candidate', 'id', 'version');
  expect(row).toContainEqual({ id: subjectId.slice(4), version: 1 });
});

test('what is about somebody’s work counts for the candidate, a contact for the client too', async () => {
  const { staff, agency } = office;
  const client = await agency.client();
  const contact = await agency.contact({ clientId: client.id });
  const active = await office.active({ order: { clientId: client.id } });
  const [clientId, contactId] = [globalId('Client', client.id), globalId('Contact', contact.id)];
  const about = [
    active.submission,
    active.placement.id,
    active.assignment,
    active.employeeId!,
    active.candidate,
  ];
  for (const [i, subjectId] of about.entries()) {
    const occurredAt = `2026-11-1${i}T15:00:00Z`;
    await logged(staff, { subjectId, occurredAt });
    expect(await lastContacted(active.candidate)).toEqual([occurredAt]);
  }
  expect(await lastContacted(clientId, contactId, active.jobOrder)).toEqual([null, null, null]);
  await logged(staff, { subjectId: contactId, occurredAt: MONDAY });
  expect(await lastContacted(clientId, contactId, active.jobOrder)).toEqual([MONDAY, MONDAY, null]);
  await logged(staff, { subjectId: clientId, occurredAt: TUESDAY });
  await logged(staff, { subjectId: active.jobOrder, occurredAt: FRIDAY });
  expect(await lastContacted(clientId, contactId, active.jobOrder)).toEqual([
    TUESDAY,
    MONDAY,
    FRIDAY,
  ]);
});

test('a contact who moves takes what was said along to the other client', async () => {
  const { staff, agency } = office;
  const [from, to] = [await agency.client(), await agency.client()];
  const contact = await agency.contact({ clientId: from.id });
  const contactId = globalId('Contact', contact.id);
  await logged(staff, { subjectId: contactId, occurredAt: MONDAY });
  await staff.ask(
    'mutation ($input: UpdateContactInput!) { updateContact(input: $input) { __typename } }',
    { input: { id: contactId, version: 1, clientId: globalId('Client', to.id) } },
  );
  expect(await lastContacted(globalId('Client', from.id), globalId('Client', to.id))).toEqual([
    null,
    MONDAY,
  ]);
});

test('two who speak with somebody at the same time are both counted', async () => {
  const { staff, agency } = office;
  const subjectId = globalId('Candidate', (await agency.candidate()).id);
  const times = Array.from({ length: 12 }, (_, i) => `2026-11-10T10:${10 + i}:00Z`);
  await Promise.all(times.map((occurredAt) => logged(staff, { subjectId, occurredAt })));
  expect(await lastContacted(subjectId)).toEqual([times.at(-1)]);
});

test('lists are sorted and filtered by it, on the days of the office', async () => {
  const { agency, staff } = await BackOffice.open(api);
  const named = async (lastName: string, occurredAt?: string) => {
    const { id } = await agency.candidate({ lastName });
    if (occurredAt) await logged(staff, { subjectId: globalId('Candidate', id), occurredAt });
  };
  await named('Never');
  // Eleven at night in Chicago, the day before in UTC's count of it.
  await named('Night', '2026-11-17T05:00:00Z');
  await named('Friday', FRIDAY);
  const found = async (args: string) => {
    const { candidates } = await staff.ask<{ candidates: { nodes: { lastName: string }[] } }>(
      `{ candidates(${args}) { nodes { lastName } } }`,
    );
    return candidates.nodes.map(({ lastName }) => lastName);
  };
  const by = (direction: string) => `orderBy: { by: LAST_CONTACTED, direction: ${direction} }`;
  expect(await found(by('ASC'))).toEqual(['Night', 'Friday', 'Never']);
  expect(await found(by('DESC'))).toEqual(['Never', 'Friday', 'Night']);
  expect(await found(`${by('ASC')} filter: { contactedSince: "2026-11-16" }`)).toEqual([
    'Night',
    'Friday',
  ]);
  expect(await found(`filter: { contactedSince: "2026-11-17" }`)).toEqual(['Friday']);
  expect(await found(`${by('ASC')} filter: { notContactedSince: "2026-11-17" }`)).toEqual([
    'Night',
    'Never',
  ]);
  expect(await found(`filter: { neverContacted: true }`)).toEqual(['Never']);
  expect(await found(`${by('ASC')} filter: { neverContacted: false }`)).toEqual([
    'Night',
    'Friday',
  ]);
});
