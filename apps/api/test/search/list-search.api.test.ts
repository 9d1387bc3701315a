import { wordsOf } from '@stint/domain/kernel/search-words.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphClient } from '../support/graph-client.ts';
import { planOf } from '../support/page-plan.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let agency: AgencyRows;
let mia: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  agency = await api.createAgency();
  mia = await api.clientFor(agency, 'ALL_IN');
  await agency.candidate({ firstName: 'Zoë', lastName: 'Müller' });
  const client = await agency.client({ name: 'Weiß & Söhne' });
  await agency.jobOrder({ clientId: client.id, title: 'Nurse / Night (ward 4)' });
});
afterAll(() => api.close());

async function titles(search: string): Promise<string[]> {
  const { jobOrders } = await mia.ask<{ jobOrders: { nodes: { title: string }[] } }>(
    'query ($search: String) { jobOrders(filter: { search: $search }) { nodes { title } } }',
    { search },
  );
  return jobOrders.nodes.map(({ title }) => title);
}

test.each(['nurse / night', 'söhne nurse', 'SOHNE', '(ward', 'weiß & s'])(
  'a list is searched by its words and those of the client, with or without accents: %s',
  async (search) => {
    expect(await titles(search)).toEqual(['Nurse / Night (ward 4)']);
  },
);

test.each(['bjornstad', 'BJØRNSTAD', 'lodz', 'strasse', 'aegir', 'علیرضا'])(
  'a name is found as it is typed on any keyboard: %s',
  async (typed) => {
    const names = ['Bjørnstad', 'Łódź', 'Straße', 'Ægir', 'علی\u200cرضا'];
    const office = await api.createAgency();
    for (const lastName of names) await office.candidate({ firstName: 'Kim', lastName });
    const staff = await api.clientFor(office, 'ALL_IN');
    const query =
      'query ($text: String!) { candidates(filter: { search: $text }) { totalCount } search(text: $text) { label } }';
    const found = await staff.ask<{ candidates: { totalCount: number }; search: object[] }>(query, {
      text: typed,
    });
    expect([found.candidates.totalCount, found.search.length]).toEqual([1, 1]);
  },
);

test('words are cut by the API as by the database', async () => {
  const typed =
    'Ø Łódź, Đorđe/ÐAĞ (Straße) ẞ Æon œuvre þor ĦAL ŧ ı C# #1299 علی\u200cرضا Zoe\u0308';
  const rows = await api.database.sql<{ word: string }>('SELECT words_of($1) AS word', [typed]);
  expect(wordsOf(typed).toSorted()).toEqual(rows.map(({ word }) => word).toSorted());
});

test('a number is found with the mark that stands before it everywhere', async () => {
  const { number } = await agency.jobOrder({ title: 'Packer' });
  expect(await titles(`#${number}`)).toContain('Packer');
});

test('a number is found with the prefix that it is shown with, and not with that of another kind', async () => {
  const { number } = await agency.jobOrder({ title: 'Rigger' });
  expect(await titles(`J-${number}`)).toEqual(['Rigger']);
  expect(await titles(`rigger j${number}`)).toEqual(['Rigger']);
  expect(await titles(`E-${number}`)).toEqual([]);
  await agency.jobOrder({ title: 'A-1 Crane' });
  expect(await titles('A-1 crane')).toEqual(['A-1 Crane']);
});

test('a candidate is found by the number with its prefix, with a hyphen or without', async () => {
  const { number } = await agency.candidate({ firstName: 'Uma', lastName: 'Quist' });
  const query = `query ($search: String) {
    candidates(filter: { search: $search }) { nodes { fullName } }
    hiringCandidates(filter: { search: $search }) { totalCount } }`;
  for (const search of [`C-${number}`, `c${number}`, `quist C-${number}`]) {
    expect(await mia.ask(query, { search }), search).toEqual({
      candidates: { nodes: [{ fullName: 'Uma Quist' }] },
      hiringCandidates: { totalCount: 0 },
    });
  }
});

test('every word has to be found', async () => {
  expect(await titles('nurse elsewhere')).toEqual([]);
});

test('among many records a word is looked up, not looked for (X-8)', async () => {
  await api.platform.tenants.of(agency.id).write(({ db }) =>
    db.query(
      `INSERT INTO candidate (agency_id, id, number, first_name, last_name, status, added_on)
       SELECT $1, gen_random_uuid(), 50000 + n, 'F' || n % 700, 'L' || n, 'PASSIVE', '2026-01-05'
       FROM generate_series(1, 20000) n`,
      [agency.id],
    ),
  );
  await api.database.sql('ANALYZE candidate, search_word');
  const query =
    '{ candidates(first: 50, filter: { search: "zoe mull" }) { nodes { fullName } pageInfo { endCursor } } }';
  const { candidates } = await mia.ask<{ candidates: { nodes: { fullName: string }[] } }>(query);
  expect(candidates.nodes).toEqual([{ fullName: 'Zoë Müller' }]);
  const plan = await planOf(api, agency.id, mia, { table: 'candidate', query });
  const read = plan.filter((node) => node['Node Type'] === 'Seq Scan');
  expect(read).toEqual([]);
  expect(plan.map((node) => node['Index Name'])).toContain('search_word_pkey');
});
