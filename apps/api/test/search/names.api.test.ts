import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PartnerTokenEntity } from '../../src/partner-token/partner-token.entity.ts';
import { SavedViewEntity } from '../../src/saved-view/saved-view.entity.ts';
import { TaskEntity } from '../../src/task/task.entity.ts';
import { createImportApi, perform, upload } from '../import/import-client.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { planOf } from '../support/page-plan.ts';
import type { AgencyRows } from '../support/rows.ts';
import type { TestApi } from '../support/test-api.ts';

/** Names as people have them, from a file that was imported. */
let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;

beforeAll(async () => {
  api = await createImportApi();
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'ADMIN');
  const file = await readFile(new URL('cases/names.csv', import.meta.url));
  const { runId } = await upload(api.app, mia, { 'candidates.csv': file });
  const { files } = await perform(mia, 'runImport', runId);
  expect(files[0]?.counts?.created).toBe(8);
});
afterAll(() => api.close());

const inOrder = [
  'Íñigo Ávila-Soto',
  'Ana María de León',
  'Bogdan Łoś',
  'Mary O’Shea',
  'Siobhán O’Shea',
  'Ümit Öztürk',
  'Joost van der Zee',
  'Lena Zabel',
];

interface Page {
  nodes: { fullName: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const straightened = (page: Page) => page.nodes.map(({ fullName }) => fullName.replace("'", '’'));

async function page(variables: Record<string, unknown>): Promise<Page> {
  const query = `query ($direction: SortDirection!, $first: Int, $after: String, $search: String) {
    candidates(first: $first, after: $after, filter: { search: $search }, orderBy: { by: NAME, direction: $direction }) {
      nodes { fullName } pageInfo { hasNextPage endCursor } } }`;
  return (await mia.ask<{ candidates: Page }>(query, variables)).candidates;
}

async function walked(direction: 'ASC' | 'DESC', first: number): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null; ;) {
    const read: Page = await page({ direction, first, after });
    names.push(...straightened(read));
    if (!read.pageInfo.hasNextPage) return names;
    after = read.pageInfo.endCursor;
  }
}

test.each([1, 3, 50])('people are sorted by name as people read it, %i at a time', async (size) => {
  expect(await walked('ASC', size)).toEqual(inOrder);
  expect(await walked('DESC', size)).toEqual(inOrder.toReversed());
});

test('an agency may sort by what follows the particles', async () => {
  const { pageInfo } = await page({ direction: 'ASC', first: 3 });
  await setParticlesCount(false);
  const soon = { timeout: 10_000 };
  const expected = [
    'Íñigo Ávila-Soto',
    'Ana María de León',
    'Bogdan Łoś',
    'Mary O’Shea',
    'Siobhán O’Shea',
    'Ümit Öztürk',
    'Lena Zabel',
    'Joost van der Zee',
  ];
  await expect.poll(() => walked('ASC', 50), soon).toEqual(expected);
  expect(await walked('ASC', 3)).toEqual(expected);
  expect(await walked('DESC', 3)).toEqual(expected.toReversed());
  await expect(page({ direction: 'ASC', after: pageInfo.endCursor })).rejects.toThrow(
    'This cursor is not of this list in this order',
  );
  await setParticlesCount(true);
  await expect.poll(() => walked('ASC', 50), soon).toEqual(inOrder);
});

async function setParticlesCount(nameParticlesCount: boolean) {
  const { agencySettings } = await mia.ask<{ agencySettings: { id: string; version: number } }>(
    '{ agencySettings { id version } }',
  );
  const { updateAgencySettings } = await mia.ask<{ updateAgencySettings: object }>(
    'mutation ($input: UpdateAgencySettingsInput!) { updateAgencySettings(input: $input) { __typename } }',
    { input: { ...agencySettings, nameParticlesCount } },
  );
  expect(updateAgencySettings).toEqual({ __typename: 'AgencySettingsUpdated' });
}

test.each([
  ['soto', ['Íñigo Ávila-Soto']],
  ['avila soto', ['Íñigo Ávila-Soto']],
  ['ávila-soto', ['Íñigo Ávila-Soto']],
  ['inigo', ['Íñigo Ávila-Soto']],
  ['oshea', ['Mary O’Shea', 'Siobhán O’Shea']],
  ["o'shea", ['Mary O’Shea', 'Siobhán O’Shea']],
  ['o’shea', ['Mary O’Shea', 'Siobhán O’Shea']],
  ['shea', ['Mary O’Shea', 'Siobhán O’Shea']],
  ['los', ['Bogdan Łoś']],
  ['555-0114', ['Bogdan Łoś']],
  ['4145550114', ['Bogdan Łoś']],
  ['(414) 555-0114', ['Bogdan Łoś']],
  ['414.555.0114 ext. 9', ['Bogdan Łoś']],
  ['+1 (414) 555-0112', ['Siobhán O’Shea']],
  ['414 555 01', inOrder.filter((name) => name !== 'Joost van der Zee')],
  ['forklift racine', ['Íñigo Ávila-Soto', 'Bogdan Łoś']],
  ['siobhan@n.example', ['Siobhán O’Shea']],
  ['reception', ['Ana María de León']],
  ['zee van', ['Joost van der Zee']],
  ['414-555-0199', []],
])('“%s” finds the same people in the list and by ⌘K', async (search, names) => {
  expect(straightened(await page({ direction: 'ASC', search }))).toEqual(names);
  const found = await mia.ask<{ search: { label: string }[] }>(
    'query ($search: String!) { search(text: $search, first: 50) { label } }',
    { search },
  );
  const labels = found.search.map(({ label }) => label.replace("'", '’'));
  expect(labels.toSorted()).toEqual(names.toSorted());
});

test.each([
  ['fork weld', ['Íñigo Ávila-Soto']],
  ['FORK', ['Íñigo Ávila-Soto', 'Bogdan Łoś']],
  ['rklift, repair', ['Bogdan Łoś']],
  ['welding packing', []],
])('skills that contain “%s”', async (skillsContains, names) => {
  const { candidates } = await mia.ask<{ candidates: Page }>(
    `query ($filter: CandidateFilter) { candidates(filter: $filter, orderBy: { by: NAME, direction: ASC }) {
       nodes { fullName } pageInfo { hasNextPage endCursor } } }`,
    { filter: { skillsContains } },
  );
  expect(straightened(candidates)).toEqual(names);
});

test('other names, of contacts and clients', async () => {
  const { id: clientId } = await agency.client({
    name: 'D’Angelo’s Deli',
    phone: '(262) 555-0177',
  });
  await agency.contact({
    clientId,
    firstName: 'Rosa',
    lastName: 'Núñez-Peña',
    phone: '262-555-0178 x4',
  });
  await agency.contact({ clientId, firstName: 'Sean', lastName: 'O’Brien' });
  const query = `query ($search: String!) {
    contacts(filter: { search: $search }) { nodes { fullName } }
    clients(filter: { search: $search }) { nodes { name } } }`;
  const found = async (search: string) => {
    const { contacts, clients } = await mia.ask<{
      contacts: { nodes: { fullName: string }[] };
      clients: { nodes: { name: string }[] };
    }>(query, { search });
    return [
      ...contacts.nodes.map(({ fullName }) => fullName),
      ...clients.nodes.map(({ name }) => name),
    ];
  };
  expect(await found('pena')).toEqual(['Rosa Núñez-Peña']);
  for (const typed of ["o'brien", 'o’brien', 'obrien', 'brien', 'o`brien']) {
    expect(await found(typed)).toEqual(['Sean O’Brien']);
  }
  expect(await found('2625550178')).toEqual(['Rosa Núñez-Peña']);
  expect(await found('555-0177')).toEqual(['Rosa Núñez-Peña', 'Sean O’Brien', 'D’Angelo’s Deli']);
  for (const typed of ['angelo', "d'angelo", "angelo's"]) {
    expect(await found(typed)).toContain('D’Angelo’s Deli');
  }
});

test('names and titles of other records are sorted in the same way', async () => {
  const office = await api.createAgency();
  const staff = await api.clientFor(office, 'ADMIN');
  const names = ['Ábaco', 'apple', '“Best” Foods', 'Łódź', 'Zebra'];
  for (const name of names.toReversed()) {
    const { id: clientId } = await office.client({ name });
    await office.location({ clientId, name });
    await office.jobOrder({ clientId, title: name });
  }
  const asked = (list: string, by: string, shown: string) =>
    `${list}: ${list}(orderBy: { by: ${by}, direction: ASC }) { nodes { shown: ${shown} } }`;
  const answer = await staff.ask<Record<string, { nodes: { shown: string }[] }>>(
    `{ ${asked('clients', 'NAME', 'name')} ${asked('locations', 'NAME', 'name')} ${asked('jobOrders', 'TITLE', 'title')} }`,
  );
  for (const { nodes } of Object.values(answer)) {
    expect(nodes.map(({ shown }) => shown)).toEqual(names);
  }
});

test('so are accounts and the choices of an owner, tasks, tokens, views and states', async () => {
  const office = await api.createAgency();
  const names = ['Ábaco', 'apple', '“Best” Foods', 'de Boer', 'Łódź', 'Zebra'];
  const admin = await office.staff('ADMIN', { displayName: 'Zz' });
  const staff = await api.signedIn(office, admin);
  const ownerId = admin.id;
  const { id: clientId } = await office.client();
  for (const name of names.toReversed()) {
    await office.staff('FRONT_OFFICE', { displayName: name });
    await office.insert(TaskEntity, { title: name, status: 'OPEN', ownerId });
    await office.insert(PartnerTokenEntity, { ...token, name, tokenHash: name });
    await office.insert(SavedViewEntity, { ownerId, list: 'clients', name, query: {} });
    await office.location({ clientId, region: name });
  }
  const answer = await staff.ask<Record<string, Shown[] | { nodes: Shown[] }>>(
    `{ staff { shown: displayName } savedViews(list: "clients") { shown: name }
       accounts { nodes { shown: displayName } }
       tasks(orderBy: { by: TITLE, direction: ASC }) { nodes { shown: title } }
       partnerTokens { nodes { shown: name } }
       locations(orderBy: { by: REGION, direction: ASC }) { nodes { shown: region } } }`,
  );
  for (const [list, listed] of Object.entries(answer)) {
    const shown = (Array.isArray(listed) ? listed : listed.nodes).map((row) => row.shown);
    expect(shown, list).toEqual(['staff', 'accounts'].includes(list) ? [...names, 'Zz'] : names);
  }
});

interface Shown {
  shown: string;
}

const token = {
  prefix: 'stint_',
  permissions: ['client:read'],
  status: 'ACTIVE',
  expiresOn: '2027-01-01',
};

test('another agency finds nobody of these', async () => {
  const stranger = await api.clientFor(await api.createAgency(), 'ADMIN');
  const answer = await stranger.ask<object>(
    '{ candidates(filter: { search: "4145550114" }) { totalCount } search(text: "4145550114") { id } }',
  );
  expect(answer).toEqual({ candidates: { totalCount: 0 }, search: [] });
});

test.each([true, false])('both orders of names are read from an index (%s)', async (counts) => {
  const office = await api.createAgency({ settings: { nameParticlesCount: counts } });
  const staff = await api.clientFor(office, 'ADMIN');
  await api.platform.tenants.of(office.id).write(({ db }) =>
    db.query(
      `INSERT INTO candidate (agency_id, id, number, first_name, last_name, status, added_on)
       SELECT $1, gen_random_uuid(), 50000 + n, 'F' || n % 700, 'L' || n, 'PASSIVE', '2026-01-05'
       FROM generate_series(1, 5000) n`,
      [office.id],
    ),
  );
  await api.database.sql('ANALYZE candidate');
  const query = '{ candidates(first: 20) { nodes { fullName } pageInfo { endCursor } } }';
  const plan = await planOf(api, office.id, staff, { table: 'candidate', query });
  const index = counts ? 'candidate_by_name' : 'candidate_by_name_after_particles';
  expect(plan.map((node) => node['Index Name'])).toContain(index);
  expect(plan.map((node) => node['Node Type'])).not.toContain('Sort');
});
