import { afterAll, beforeAll, expect, test } from 'vitest';
import { BackOffice } from '../support/back-office.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { planOf } from '../support/page-plan.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  const client = await office.agency.client({ name: 'Weiß & Söhne' });
  await office.active({
    order: { clientId: client.id, title: 'Glazier' },
    candidate: {
      firstName: 'Zoë',
      lastName: 'Müller',
      email: 'z.secret@example.org',
      phone: '(630) 555-0195',
      city: 'Aurora',
      skills: ['WMS'],
    },
  });
  await fillAssignments(office, 20_000, { status: 'ACTIVE' });
  await spreadOver(200);
  await api.database.sql('ANALYZE search_word, client, assignment');
});
afterAll(() => api.close());

/** An agency works for many clients. */
async function spreadOver(clients: number) {
  const ids = [office.agency.id];
  await api.database.sql(
    `INSERT INTO client (agency_id, id, name)
     SELECT $1, gen_random_uuid(), 'Plant ' || n FROM generate_series(1, ${clients}) AS n`,
    ids,
  );
  await api.database.sql(
    `WITH many AS (SELECT id, row_number() OVER () - 1 AS n FROM client WHERE name LIKE 'Plant %')
     UPDATE assignment SET client_id = many.id FROM many
     WHERE agency_id = $1 AND number > 100000 AND number % ${clients} = many.n`,
    ids,
  );
}

const lists = {
  assignments: [
    'assignment',
    'status: [ACTIVE, NEEDS_APPROVAL]',
    'number jobTitle client { name } candidate { fullName }',
  ],
  employees: ['employee', '', 'number candidate { fullName }'],
} as const;

async function found(list: keyof typeof lists, search: string) {
  const [table, filter, columns] = lists[list];
  const query = `query ($search: String) {
    ${list}(first: 50, filter: { search: $search ${filter} }) { nodes { ${columns} } pageInfo { endCursor } } }`;
  const answer = await office.staff.ask<
    Record<string, { nodes: { candidate: { fullName: string } }[] }>
  >(query, { search });
  const variables = { search };
  const plan = await planOf(api, office.agency.id, office.staff, { table, query, variables });
  return { table, plan, names: answer[list]!.nodes.map(({ candidate }) => candidate.fullName) };
}

test.each([
  ['assignments', 'glaz'],
  ['assignments', 'SOHNE'],
  ['assignments', 'zoe mull'],
  ['assignments', 'müller glazier weiß'],
  ['employees', 'zoe'],
  ['employees', 'Müller'],
  ['employees', '5550195'],
  ['employees', '+1 (630) 555-0195'],
  ['employees', 'z.secret@example.org'],
  ['employees', 'aurora wms'],
] as const)('among many %s, “%s” is looked up, not looked for (X-8)', async (list, search) => {
  const { table, plan, names } = await found(list, search);
  expect(names).toEqual(['Zoë Müller']);
  expect(plan.map((node) => node['Index Name'])).toContain('search_word_pkey');
  const own = plan.filter((node) => node['Relation Name'] === table);
  expect(own.map((node) => node['Index Name'])).toContain(`${table}_pkey`);
  expect(own.map((node) => node['Node Type'])).not.toContain('Seq Scan');
});

test('a number is found by its first digits', async () => {
  const { plan, names } = await found('employees', '10777');
  const tenOf = Array.from({ length: 10 }, (_, last) => `Ann Number 777${last}`);
  expect(names).toEqual(['Ann Number 10777', ...tenOf]);
  expect(plan.map((node) => node['Index Name'])).toContain('employee_number');
});

test('no assignment is found by what only those know who may see the candidate’s own data', async () => {
  for (const text of ['z.secret', '6305550195', 'aurora', 'wms']) {
    expect((await found('assignments', text)).names).toEqual([]);
  }
});
