import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { type AgencyRows, fillAgency } from './rows.ts';
import { smallGraph } from './small-graph.ts';
import { World } from './world.ts';

let world: World;
let rows: AgencyRows;

beforeAll(async () => {
  world = await World.create(smallGraph);
  rows = await fillAgency(world, 'acme');
});
afterAll(() => world.close());
beforeEach(() => {
  world.statements.length = 0;
});

async function statements(source: string): Promise<string[]> {
  const data = await world.direct(world.parse(source), world.context(rows.agencyId));
  expect(data).not.toBeNull();
  return world.statements;
}

test('all to-one relatives: one statement, with the columns that are selected', async () => {
  const [only, ...more] = await statements(
    '{ jobOrders(first: 3) { nodes { title client { name owner { displayName } } location { client { name } } } } }',
  );
  expect(more).toEqual([]);
  expect(only!.replaceAll(/ (?=FROM|LEFT|WHERE|ORDER)/g, '\n')).toMatchInlineSnapshot(`
    "SELECT t0."title", t1."id", t1."name", t2."id", t2."display_name", t3."id", t4."id", t4."name"
    FROM "job_order" t0
    LEFT JOIN "client" t1 ON t1."agency_id" = $1 AND t1."id" = t0."client_id"
    LEFT JOIN "account" t2 ON t2."agency_id" = $1 AND t2."id" = t1."owner_id"
    LEFT JOIN "location" t3 ON t3."agency_id" = $1 AND t3."id" = t0."location_id"
    LEFT JOIN "client" t4 ON t4."agency_id" = $1 AND t4."id" = t3."client_id"
    WHERE t0."agency_id" = $1
    ORDER BY t0."number" LIMIT 3"
  `);
});

test('each to-many level: one more statement, however many parents', async () => {
  const two = '{ clients { nodes { name jobOrders(first: 2) { nodes { number } } } } }';
  expect(await statements(two)).toHaveLength(2);
});

test('three levels: three statements; loaders: one call for the page', async () => {
  const three =
    '{ clients { nodes { jobOrders { nodes { counted countedLine submissions { nodes { candidate { firstName employee { number } } } } } } } } }';
  expect(await statements(three)).toHaveLength(4);
});

test('a count only when it is asked for, and no rows when only the count is', async () => {
  expect(await statements('{ jobOrders { totalCount } }')).toEqual([
    expect.stringMatching(/^SELECT count\(\*\)/) as string,
  ]);
});

test('the page is found by its place and not by counting off', async () => {
  const source = '{ jobOrders(first: 2) { pageInfo { endCursor } } }';
  const answer = await world.direct(world.parse(source), world.context(rows.agencyId));
  const { endCursor } = (answer as { jobOrders: { pageInfo: { endCursor: string } } }).jobOrders
    .pageInfo;
  world.statements.length = 0;
  const [next] = await statements(
    `{ jobOrders(first: 2, after: "${endCursor}") { nodes { number } } }`,
  );
  expect(next).toContain('(t0."number") > ($2::int)');
  expect(next).not.toContain('OFFSET');
});

test('a mutation’s answer is read by the same statements', async () => {
  const [first, second] = rows.job_order.map(({ id }) => id) as [string, string];
  const document = world.parse(
    'mutation ($ids: [String!]!) { touch(ids: $ids) { jobOrder { id again: title client { name } } others { id submissions { totalCount } } } }',
  );
  const ids = [second, first, '0193aaaa-0000-7000-8000-000000000000'];
  const { data, errors } = await world.executed(document, world.context(rows.agencyId), { ids });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    touch: {
      jobOrder: { id: globalId('JobOrder', second), again: 'Nurse', client: { name: 'Ash' } },
      others: [second, first].map((id, i) => ({
        id: globalId('JobOrder', id),
        submissions: { totalCount: 1 - i },
      })),
    },
  });
  expect(world.statements).toHaveLength(3);
});

test('one compilation serves all values of the variables', async () => {
  const document = world.parse(
    'query ($s: String) { jobOrders(filter: { search: $s }) { totalCount } }',
  );
  for (const s of ['a', 'b', 'c']) {
    await world.direct(document, world.context(rows.agencyId), { s });
  }
  expect(new Set(world.statements).size).toBe(1);
});
