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
  mia = await api.clientFor(agency, 'FRONT_OFFICE');
  const many = 'FROM generate_series(1, 5000) AS n';
  const statements = [
    `INSERT INTO client (agency_id, id, name, created_at)
     SELECT $1, gen_random_uuid(), 'Client ' || n, '2026-11-21T18:00:00Z'::timestamptz - n * interval '1 minute' ${many}`,
    `INSERT INTO contact (agency_id, id, client_id, first_name, last_name)
     SELECT $1, gen_random_uuid(), id, 'Ann', name FROM client WHERE agency_id = $1`,
    `INSERT INTO location (agency_id, id, client_id, name, region, time_zone)
     SELECT $1, gen_random_uuid(), id, 'Site of ' || name, 'IL', 'America/Chicago' FROM client WHERE agency_id = $1`,
    `INSERT INTO job_order (agency_id, id, number, client_id, title, job_type, status, positions, openings, start_date, created_at)
     SELECT $1, id, row_number() OVER (), id, 'Job ' || name, 'TEMP_CONTRACT', 'OPEN', 1, row_number() OVER () % 5, created_at::date, created_at
     FROM client WHERE agency_id = $1`,
    `INSERT INTO candidate (agency_id, id, number, first_name, last_name, status, available_from, added_on)
     SELECT $1, gen_random_uuid(), n, 'Ann', 'Number ' || n, 'PASSIVE', '2026-01-05'::date + n % 300, '2026-01-05'::date + n % 300 ${many}`,
    `INSERT INTO submission (agency_id, id, job_order_id, candidate_id, stage)
     SELECT $1, gen_random_uuid(), o.id, c.id, 'SUBMITTED'
     FROM job_order o JOIN candidate c ON c.agency_id = $1 AND c.number = o.number WHERE o.agency_id = $1`,
  ];
  const { tenants } = api.platform;
  await tenants.of(agency.id).write(async ({ db }) => {
    for (const statement of statements) await db.query(statement, [agency.id]);
  });
  const author = await agency.staff('FRONT_OFFICE');
  for (const table of ['client', 'contact', 'job_order', 'candidate']) {
    await api.database.sql(
      `UPDATE ${table} SET last_contacted_at = '2026-11-01T12:00:00Z'::timestamptz - (hashtext(id::text) % 9000) * interval '1 minute'
       WHERE agency_id = $1`,
      [agency.id],
    );
  }
  await api.database.sql(
    `INSERT INTO activity (agency_id, id, record_type, record_id, kind, body, occurred_at, author_id, pinned, mentions)
     SELECT $1, gen_random_uuid(), 'candidate', id, 'NOTE', 'x', '2026-11-01T12:00:00Z'::timestamptz - n * interval '1 minute', $2,
       number % 50 = 0, CASE WHEN number % 50 = 0 THEN ARRAY[$2::uuid] ELSE '{}' END
     FROM candidate, generate_series(1, 3) AS n WHERE agency_id = $1`,
    [agency.id, author.id],
  );
  await api.database.sql(
    'ANALYZE client, contact, location, job_order, candidate, submission, activity',
  );
});
afterAll(() => api.close());

/** A grid with its columns, by each order that it offers of its own table. */
const grids = {
  clients: ['client', 'Client', 'name industry isAccountingCustomer owner { displayName }'],
  contacts: ['contact', 'Contact', 'fullName title email client { name }'],
  locations: ['location', 'Location', 'name city region client { name }'],
  jobOrders: [
    'job_order',
    'JobOrder',
    'number title status openings submissionCount client { name }',
  ],
  candidates: ['candidate', 'Candidate', 'number fullName status email employee { number }'],
  activities: ['activity', 'Activity', 'kind body occurredAt author { displayName }'],
} as const;

test.each([
  ['clients', null, 'client_by_name'],
  ['clients', 'NAME DESC', 'client_by_name'],
  ['clients', 'CREATED_AT DESC', 'client_by_creation'],
  ['contacts', null, 'contact_by_name'],
  ['locations', null, 'location_by_name'],
  ['locations', 'REGION ASC', 'location_by_region'],
  ['jobOrders', null, 'job_order_number'],
  ['jobOrders', 'NUMBER ASC', 'job_order_number'],
  ['jobOrders', 'TITLE ASC', 'job_order_by_title'],
  ['jobOrders', 'OPENINGS DESC', 'job_order_by_openings'],
  ['jobOrders', 'SUBMISSIONS DESC', 'job_order_by_submissions'],
  ['jobOrders', 'START_DATE DESC', 'job_order_by_start'],
  ['jobOrders', 'STATUS ASC', 'job_order_by_status'],
  ['jobOrders', 'CREATED_AT DESC', 'job_order_by_creation'],
  ['candidates', null, 'candidate_by_name'],
  ['candidates', 'NUMBER DESC', 'candidate_number'],
  ['candidates', 'STATUS ASC', 'candidate_by_status'],
  ['candidates', 'AVAILABLE_FROM ASC', 'candidate_by_availability'],
  ['candidates', 'ADDED_ON DESC', 'candidate_by_addition'],
  ['clients', 'LAST_CONTACTED DESC', 'client_by_contact'],
  ['contacts', 'LAST_CONTACTED ASC', 'contact_by_contact'],
  ['jobOrders', 'LAST_CONTACTED ASC', 'job_order_by_contact'],
  ['candidates', 'LAST_CONTACTED ASC', 'candidate_by_contact'],
  ['activities', null, 'activity_by_time'],
] as const)('%s by %s is a page from %s, sorted already (X-8)', async (list, order, index) => {
  const [table, type, columns] = grids[list];
  const [by, direction] = order?.split(' ') ?? [];
  const plan = await planOf(api, agency.id, mia, {
    table,
    query: `query ($orderBy: ${type}Order) { ${list}(first: 50, orderBy: $orderBy) { nodes { ${columns} } pageInfo { endCursor } } }`,
    variables: { orderBy: by && { by, direction } },
  });
  expect(plan.map((node) => node['Index Name'])).toContain(index);
  expect(plan.map((node) => node['Node Type'])).not.toContain('Sort');
});

/** A row in the middle of the list by a column that may be empty, and one where it is. */
test.each([
  ['jobOrders', 'START_DATE', 'start_date', 'job_order_by_start'],
  ['candidates', 'AVAILABLE_FROM', 'available_from', 'candidate_by_availability'],
  ['locations', 'REGION', 'region', 'location_by_region'],
] as const)(
  'a page of %s by %s begins at its place in the index, also where nothing stands there',
  async (list, by, column, index) => {
    const [table, type, columns] = grids[list];
    await api.database.sql(
      `UPDATE ${table} SET ${column} = NULL
       WHERE agency_id = $1 AND id IN (SELECT id FROM ${table} WHERE agency_id = $1 ORDER BY id LIMIT 2500)`,
      [agency.id],
    );
    await api.database.sql(`VACUUM ANALYZE ${table}`);
    for (const direction of ['ASC', 'DESC']) {
      const orderBy = { by, direction };
      let after: string | null = null;
      const seen: string[] = [];
      for (let page = 0; page < 25; page += 1) {
        const query = `query ($orderBy: ${type}Order, $after: String) {
          ${list}(first: 200, after: $after, orderBy: $orderBy) { nodes { id ${columns} } pageInfo { endCursor } } }`;
        const variables = { orderBy, after };
        const answer: Answer = await mia.ask<Answer>(query, variables);
        seen.push(...answer[list]!.nodes.map(({ id }) => id));
        if (page === 6 || page === 18) {
          const plan = await planOf(api, agency.id, mia, { table, query, variables });
          const own = plan.filter((node) => node['Relation Name'] === table);
          expect(new Set(own.map((node) => node['Index Name']))).toEqual(new Set([index]));
          for (const { 'Index Cond': range } of own) expect(range).toContain(column);
        }
        after = answer[list]!.pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(5000);
    }
  },
);

interface Answer {
  [list: string]: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
}

test.each([
  ['mentionsMe: true', 'activity_with_mentions'],
  ['pinned: true', 'activity_pinned'],
])('activities with %s are a page from %s', async (filter, index) => {
  const plan = await planOf(api, agency.id, mia, {
    table: 'activity',
    query: `{ activities(filter: { ${filter} }) { nodes { body } } }`,
  });
  expect(plan.map((node) => node['Index Name'])).toContain(index);
});

test('those contacted since a day begin at their place in the index', async () => {
  const plan = await planOf(api, agency.id, mia, {
    table: 'candidate',
    query: `{ candidates(filter: { contactedSince: "2026-10-31" }, orderBy: { by: LAST_CONTACTED, direction: DESC }) {
      nodes { fullName } } }`,
  });
  const own = plan.filter((node) => node['Relation Name'] === 'candidate');
  expect(own.map((node) => node['Index Name'])).toEqual(['candidate_by_contact']);
  expect(own[0]!['Index Cond']).toContain('last_contacted_at');
});

test('the activities of one record are a page from its index', async () => {
  const [{ id }] = (await api.database.sql(
    'SELECT id FROM candidate WHERE agency_id = $1 LIMIT 1',
    [agency.id],
  )) as [{ id: string }];
  const plan = await planOf(api, agency.id, mia, {
    table: 'activity',
    query: `query ($id: ID!) { activities(filter: { subjectId: $id }) { nodes { body } } }`,
    variables: { id: `can_${id}` },
  });
  expect(plan.map((node) => node['Index Name'])).toContain('activity_of_record');
});

test('the submissions of one order are a page from its index', async () => {
  const [{ id }] = (await api.database.sql(
    'SELECT id FROM job_order WHERE agency_id = $1 LIMIT 1',
    [agency.id],
  )) as [{ id: string }];
  const plan = await planOf(api, agency.id, mia, {
    table: 'submission',
    query: `query ($id: ID!) { submissions(filter: { jobOrderId: $id }) { nodes { stage candidate { fullName } } } }`,
    variables: { id: `job_${id}` },
  });
  const own = plan.filter((node) => node['Relation Name'] === 'submission');
  expect(own.map((node) => node['Node Type'])).not.toContain('Seq Scan');
});
