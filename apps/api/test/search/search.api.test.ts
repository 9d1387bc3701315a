import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { ClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graphql/graph.ts';
import { nouns } from '../../src/application/nouns.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { search } from '../../src/search/search.queries.ts';
import { manage } from '../support/accounts.ts';
import { actingFor } from '../support/acting.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { planOf } from '../support/page-plan.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
});
afterAll(() => api.close());

interface Hit {
  id: string;
  kind: string;
  label: string;
  detail: string | null;
}

async function find(text: string, first?: number): Promise<Hit[]> {
  const { search } = await mia.ask<{ search: Hit[] }>(
    'query ($text: String!, $first: Int) { search(text: $text, first: $first) { id kind label detail } }',
    { text, first },
  );
  return search;
}
async function numberOf(table: 'candidate' | 'employee', id: string) {
  const [row] = (await api.database.sql(`SELECT number FROM ${table} WHERE id = $1`, [id])) as {
    number: number;
  }[];
  return row!;
}
const labels = async (text: string) => (await find(text)).map(({ label }) => label);

test('whoever manages accounts finds them by name, user name and mail; nobody else does', async () => {
  const { id } = await agency.staff('BACK_OFFICE', {
    displayName: 'Núria Zabala',
    userName: 'payroll.desk',
    email: 'nz@payday.test',
  });
  const SEARCH = 'query ($text: String!) { search(text: $text) { id kind label detail } }';
  const hits = async (client: GraphClient, text: string) =>
    (await client.ask<{ search: Hit[] }>(SEARCH, { text })).search;
  const admin = await api.clientFor(agency, 'ADMIN');
  const hit = {
    id: globalId('Account', id),
    kind: 'Account',
    label: 'Núria Zabala',
    detail: 'payroll.desk · Staff',
  };
  for (const text of ['nuria zab', 'payroll.d', 'NZ@payday']) {
    expect(await hits(admin, text), text).toEqual([hit]);
    for (const role of ['FRONT_OFFICE', 'BACK_OFFICE', 'ALL_IN'] as const) {
      expect(await hits(await api.clientFor(agency, role), text), role).toEqual([]);
    }
  }
  const other = await api.createAgency();
  expect(await hits(await api.clientFor(other, 'ADMIN'), 'nuria')).toEqual([]);
  await manage(admin, 'updateAccount', {
    id: hit.id,
    version: 1,
    displayName: 'Nora Zabala',
    userName: 'nora',
    email: null,
  });
  expect(await hits(admin, 'nuria')).toEqual([]);
  expect(await hits(admin, 'payroll.d')).toEqual([]);
  expect(await hits(admin, 'nora')).toMatchObject([{ label: 'Nora Zabala' }]);
});

test('finds every kind by the beginnings of its words', async () => {
  const { id: clientId } = await agency.client({ name: 'Marigold Foods', industry: 'Food' });
  await agency.contact({ clientId, firstName: 'Marius', lastName: 'Conti', title: 'Buyer' });
  await agency.location({ clientId, name: 'Market Street', city: 'Gary' });
  await agency.jobOrder({ clientId, title: 'Marine welder' });
  const ann = await agency.candidate({ firstName: 'Ann', lastName: 'Marlow' });
  await agency.employee({ candidateId: ann.id });
  expect((await find('mar')).map(({ kind, label, detail }) => [kind, label, detail])).toEqual(
    expect.arrayContaining([
      ['Candidate', 'Ann Marlow', 'C-1001 · Actively searching'],
      ['JobOrder', 'Marine welder (J-1001)', 'Marigold Foods · Open'],
      ['Client', 'Marigold Foods', 'Food'],
      ['Contact', 'Marius Conti', 'Buyer · Marigold Foods'],
      ['Employee', 'Ann Marlow', 'E-1001 · Active'],
      ['Location', 'Market Street', 'Gary · Marigold Foods'],
    ]),
  );
});

test('all that is typed must be there, in any order, case and accent; only beginnings count', async () => {
  await agency.candidate({ firstName: 'José', lastName: 'Ångström' });
  await agency.candidate({ firstName: 'José', lastName: 'Prieto' });
  expect(await labels('angs JOSE')).toEqual(['José Ångström']);
  expect(await labels('josé')).toHaveLength(2);
  expect(await labels('ngström')).toEqual([]);
  expect(await labels('  ')).toEqual([]);
  expect(await labels("%_'\\")).toEqual([]);
});

test('whole words come before mere beginnings, of whatever kind', async () => {
  await agency.candidate({ firstName: 'Annabel', lastName: 'Abel' });
  await agency.location({ name: 'Ann Street' });
  expect(await labels('ann')).toEqual(['Ann Street', 'Annabel Abel']);
  await agency.candidate({ firstName: 'Ann', lastName: 'Zorn' });
  expect(await labels('ann')).toEqual(['Ann Zorn', 'Ann Street', 'Annabel Abel']);
});

test('finds records by their number', async () => {
  const order = await agency.jobOrder({ title: 'Welder' });
  const { id } = await agency.employee();
  expect((await find(String(order.number))).map((hit) => hit.kind)).toContain('JobOrder');
  expect(await find('#1001')).toContainEqual(expect.objectContaining({ id: `emp_${id}` }));

  const kinds = async (text: string) => (await find(text)).map((hit) => hit.kind);
  expect(await kinds('E-1001')).toEqual(['Employee']);
  expect(await kinds('c1001')).toEqual(['Candidate']);
  expect(await kinds(`J-${order.number}`)).toEqual(['JobOrder']);
  expect((await find('100')).map((hit) => hit.id)).toContain(`emp_${id}`);
  expect((await find('001')).map((hit) => hit.id)).not.toContain(`emp_${id}`);
});

test('a number and a word, each begun, find the record that has both', async () => {
  const { id: clientId } = await agency.client({ name: 'Harbor Foods' });
  const order = await agency.jobOrder({ clientId, title: 'Picker' });
  const maria = await agency.candidate({
    firstName: 'Maria',
    lastName: 'Ortiz',
    skills: ['Welding'],
  });
  await agency.candidate({ firstName: 'Bo', lastName: 'Lind' });
  const { id: employeeId } = await agency.employee({ candidateId: maria.id });
  const { number: candidate } = await numberOf('candidate', maria.id);
  const { number: employee } = await numberOf('employee', employeeId);
  const ids = async (text: string) => (await find(text)).map(({ id }) => id);

  expect(await ids(`C-${candidate} maria`)).toEqual([`can_${maria.id}`]);
  expect(await ids(`mar c${candidate}`)).toEqual([`can_${maria.id}`]);
  expect(await ids(`#${candidate} ORT`)).toContain(`can_${maria.id}`);
  expect(await ids(`E-${employee} ort`)).toEqual([`emp_${employeeId}`]);
  expect(await ids(`E-${employee} lind`)).toEqual([]);
  expect(await ids(`J-${order.number} harb`)).toEqual([`job_${order.id}`]);
  expect(await ids(`J-${order.number} nowhere`)).toEqual([]);
  expect(await ids('maria wel')).toEqual([`can_${maria.id}`, `emp_${employeeId}`]);
});

test('the number of an employee is not that of a candidate', async () => {
  await agency.candidate({ firstName: 'Ann' });
  const { id: candidateId } = await agency.candidate({ firstName: 'Bea' });
  await agency.employee({ candidateId });
  expect(await labels('E-1001')).toEqual([expect.stringMatching(/^Bea/)]);
  expect(await labels('E-1002')).toEqual([]);
});

test('a new name is found at once, the old one no more', async () => {
  const { id } = await agency.client({ name: 'Oldham' });
  const RENAME = `mutation ($input: UpdateClientInput!) { updateClient(input: $input) { __typename } }`;
  await mia.ask(RENAME, { input: { id: `cli_${id}`, version: 1, name: 'Newton' } });
  expect(await labels('newt')).toEqual(['Newton']);
  expect(await labels('oldh')).toEqual([]);
});

test('no more than asked for, each kind in turn', async () => {
  for (let i = 0; i < 5; i += 1) {
    await agency.candidate({ firstName: 'Rex' });
    await agency.client({ name: `Rexford ${i}` });
  }
  const hits = await find('re', 4);
  expect(hits.map(({ kind }) => kind)).toEqual(['Candidate', 'Client', 'Candidate', 'Client']);
});

describe('who finds what', () => {
  test('another agency’s records are not found', async () => {
    const other = await api.createAgency();
    await other.client({ name: 'Hidden' });
    const order = await other.jobOrder({ title: 'Hidden' });
    expect(await find('hidden')).toEqual([]);
    expect(await find(String(order.number))).toEqual([]);
  });

  test('only kinds that the viewer may read, and only the rows in their sight', async () => {
    const { schema } = await buildGraph({ resolvers });
    const searched = nouns.flatMap((noun) => noun.search ?? []);
    const own = await agency.client({ name: 'Marigold' });
    await agency.client({ name: 'Marlin' });
    await agency.jobOrder({ clientId: own.id, title: 'Marine welder' });
    await agency.candidate({ firstName: 'Mary' });
    const ctx = await actingFor(api, agency, await agency.staff('ADMIN'));
    const found = async (viewer: Viewer, ...permissions: PermissionName[]) => {
      const asking = { ...ctx, viewer, permissions: new Set(permissions) };
      const hits = await search(searched, asking, { schema }, { text: 'mar', first: 50 });
      return hits.map(({ label }) => label);
    };
    expect(await found(ctx.viewer, 'client:read')).toEqual(['Marigold', 'Marlin']);
    expect(await found(ctx.viewer, 'candidate:read')).toEqual([]);
    const { accountId } = ctx.viewer as Extract<Viewer, { kind: 'STAFF' }>;
    const contact: Viewer = {
      kind: 'CLIENT_CONTACT',
      accountId,
      contactId: accountId,
      clientId: own.id,
      preferences: {} as ClientPortalPreferences,
    };
    expect(await found(contact, 'client:read')).toEqual(['Marigold']);
  });

  test('the portals do not search', async () => {
    const { id: contactId } = await agency.contact();
    const carla = await api.signedIn(
      agency,
      await agency.account({ kind: 'CLIENT_CONTACT', contactId }),
    );
    const { errors } = await carla.send('{ search(text: "a") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

test('words are looked up in their index, also under row-level security', async () => {
  await api.platform.tenants.of(agency.id).write(({ db }) =>
    db.query(
      `INSERT INTO candidate (agency_id, id, number, first_name, last_name, status, added_on)
       SELECT $1, gen_random_uuid(), 50000 + n, 'F' || n % 700, 'L' || n, 'PASSIVE', '2026-01-05'
       FROM generate_series(1, 20000) n`,
      [agency.id],
    ),
  );
  await api.database.sql('ANALYZE candidate, search_word');
  const plan = await planOf(api, agency.id, mia, {
    table: 'candidate',
    query: '{ search(text: "l17 f17") { label } }',
  });
  const words = plan.find((node) => node['Index Name'] === 'search_word_pkey');
  expect(words?.['Index Cond']).toMatch(/word >= .* AND .*word < /);
});
