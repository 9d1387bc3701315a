import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoSignIns } from '../../src/demo/load-demo.ts';
import { demoPassword } from '../../src/demo/sign-ins.ts';
import { createDemoApi } from '../support/demo-api.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { TestApi } from '../support/test-api.ts';

/** Every filter of every list, by what its name says that it does, on the demo agency. */
let api: TestApi;
let admin: GraphClient;

beforeAll(async () => {
  api = await createDemoApi();
  const { companyId, userName } = demoSignIns.find(({ as }) => as === 'administrator')!;
  admin = api.visitor('console');
  expect(await admin.signIn({ companyId, userName, password: demoPassword })).toMatchObject({
    __typename: 'SignedIn',
  });
  // The demo has none that is restricted.
  await api.database.sql(
    `INSERT INTO partner_token (agency_id, id, name, prefix, token_hash, permissions, client_ids, expires_on, status)
     SELECT agency_id, gen_random_uuid(), 'Payroll bridge', 'stint_pat_01234567', gen_random_uuid()::text, ARRAY['client:read'], ARRAY[id], '2027-01-31', 'ACTIVE'
     FROM client WHERE agency_id = (SELECT id FROM agency WHERE company_id = $1) ORDER BY sort_name LIMIT 1`,
    [companyId],
  );
}, 240_000);
afterAll(() => api.close());

interface ListedFilter {
  list: string;
  filter: string;
  fields: Readonly<Record<string, GraphQLInputField>>;
}

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const lists: ListedFilter[] = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const type = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  if (!isInputObjectType(type) || !('first' in argsOf(field.args))) return [];
  return [{ list: field.name, filter: type.name, fields: type.getFields() }];
});

function argsOf(args: readonly { name: string }[]) {
  return Object.fromEntries(args.map(({ name }) => [name, true]));
}

/** Those whose name ends so, with what stands before. */
const ending = (end: string) =>
  lists.flatMap(({ fields, ...list }) =>
    Object.keys(fields)
      .filter((name) => name.endsWith(end))
      .map((name) => ({ ...list, name: name.slice(0, -end.length), fields })),
  );

async function count({ list, filter }: Omit<ListedFilter, 'fields'>, asked: object = {}) {
  const query = `query ($filter: ${filter}) { list: ${list}(first: 0, filter: $filter) { totalCount } }`;
  const answer = await admin.ask<{ list: { totalCount: number } }>(query, { filter: asked });
  return answer.list.totalCount;
}

test.each(ending('IsEmpty'))('$list: $name is empty or not', async ({ name, ...list }) => {
  const [all, empty, filled] = await Promise.all([
    count(list),
    count(list, { [`${name}IsEmpty`]: true }),
    count(list, { [`${name}IsEmpty`]: false }),
  ]);
  expect(empty + filled).toBe(all);
});

const choices = ending('Not').filter(({ fields, name }) =>
  isEnumType(getNamedType(fields[name]!.type)),
);

test.each(choices)(
  '$list: $name is one of some, or none of them',
  async ({ name, fields, ...list }) => {
    const type = getNamedType(fields[name]!.type);
    if (!isEnumType(type)) throw new Error(name);
    const all = await count(list);
    for (const { name: value } of type.getValues()) {
      const is = await count(list, { [name]: [value] });
      expect(is + (await count(list, { [`${name}Not`]: [value] })), value).toBe(all);
    }
    expect(await count(list, { [name]: [] })).toBe(0);
    expect(await count(list, { [`${name}Not`]: [] })).toBe(all);
  },
);

const records = ending('IdNot');

test.each(records)('$list: $name is a record, or another or none', async ({ name, ...list }) => {
  const id = await someRecord(list, name);
  const is = await count(list, { [`${name}Id`]: id });
  expect(is).toBeGreaterThan(0);
  expect(is + (await count(list, { [`${name}IdNot`]: id }))).toBe(await count(list));
});

/** A record by which some rows are found: of a field of theirs, or of its own list where they show it elsewhere. */
async function someRecord({ list, filter }: Omit<ListedFilter, 'fields'>, name: string) {
  type Node = Record<string, { id: string } | null>;
  const nodes = async (query: string) =>
    (await admin.ask<{ list: { nodes: Node[] } }>(query)).list.nodes;
  const type = getNamedType(schema.getQueryType()!.getFields()[list]!.type);
  if (showsOfNodes(type).has(name)) {
    const rows = await nodes(`{ list: ${list}(first: 100) { nodes { ${name} { id } } } }`);
    return rows.map((row) => row[name]?.id).find((id) => id !== undefined);
  }
  const all = await nodes(
    `{ list: ${name === 'owner' ? 'account' : name}s(first: 100) { nodes { id } } }`,
  );
  for (const { id } of all) {
    if ((await count({ list, filter }, { [`${name}Id`]: id })) > 0) return id;
  }
  return undefined;
}

/** Names of the fields that a connection shows of each row. */
function showsOfNodes(connection: GraphQLNamedType): ReadonlySet<string> {
  if (!isObjectType(connection)) throw new Error(connection.name);
  const row = getNamedType(connection.getFields()['nodes']!.type);
  if (!isObjectType(row)) throw new Error(row.name);
  return new Set(Object.keys(row.getFields()));
}

const ranges = ending('From').filter(({ fields, name }) => `${name}To` in fields);
const ends: Record<string, [string | number, string | number]> = {
  Date: ['2026-11-01', '2026-11-02'],
  Decimal: ['20', '20.0000000001'],
};

test.each(ranges)(
  '$list: $name up to an end, or from the next on',
  async ({ name, fields, ...list }) => {
    const [to, from] = ends[getNamedType(fields[`${name}From`]!.type).name]!;
    const empty = `${name}IsEmpty` in fields ? await count(list, { [`${name}IsEmpty`]: true }) : 0;
    const below = await count(list, { [`${name}To`]: to });
    const above = await count(list, { [`${name}From`]: from });
    expect(below + above + empty).toBe(await count(list));
    expect(await count(list, { [`${name}From`]: to, [`${name}To`]: to })).toBeLessThanOrEqual(
      below,
    );
  },
);

test.each(ending('Contains'))('$list: $name contains parts of words', async ({ name, ...list }) => {
  const contains = (text: string) => count(list, { [`${name}Contains`]: text });
  const all = await count(list);
  expect(await contains('')).toBe(all);
  expect(await contains('%')).toBe(0);
  expect(await contains('no such words')).toBe(0);
});

test('what is contained is found in any case, without accents, by parts of words', async () => {
  const cities = async (cityContains: string) => {
    const query =
      'query ($filter: CandidateFilter) { candidates(filter: $filter) { nodes { city } } }';
    const { candidates } = await admin.ask<{ candidates: { nodes: { city: string | null }[] } }>(
      query,
      {
        filter: { cityContains },
      },
    );
    return [...new Set(candidates.nodes.map(({ city }) => city))];
  };
  const [city] = await cities('a');
  const part = city!.slice(1, 4);
  expect(await cities(part.toUpperCase())).toContain(city);
});
