import { rowScopes } from '@stint/domain/access/row-scopes.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { Scope } from '@stint/domain/access/scope.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nowhere, OccupiedAgency } from './occupied-agency.ts';
import { type OwnIds, probesOf } from './probes.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { modelOf } from '../../src/graphql/read/model.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/**
 * Who may do everything but sees only some rows: the declared row scopes are narrowed to every row of the
 * agency but some. Whatever is named by the id of one of those has to be answered as an unknown id is.
 */
const { schema } = await buildGraph({ resolvers });
/** The own session, and what an agency has one of. */
const unscoped: readonly IdentifiedType[] = ['Session', 'Agency', 'AgencySettings'];
/** Commands, and what they would do; what lists and filters show is tested with them. */
const probes = probesOf(schema).filter(
  ({ type, name, operation }) =>
    !unscoped.includes(type) && (operation === 'mutation' || name.startsWith('query preview')),
);
/** Commands whose records have to hang together by a placement. */
const ofPlaced = /setChecklistItem|placementId/;
/** What was changed concerns any record: it is there for those alone who see all of them. */
const seesAllChanges = /undo\(/;

/** Whoever the probes are asked by. */
const asking: ReadonlySet<Viewer['kind']> = new Set(['STAFF', 'CLIENT_CONTACT', 'EMPLOYEE']);

const declared = { ...rowScopes };
/** Every table with a row scope. */
const tables = new Set(
  [...modelOf(schema).types.values()].flatMap(({ rows, table }) => (rows ? [table.name] : [])),
);

let api: TestApi;
let agency: OccupiedAgency;
let hidden: Record<IdentifiedType, string>;
let admin: GraphClient;
let visible: string[] = [];

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
  agency = await OccupiedAgency.open(api, 'Mark');
  const [item] = await agency.office.rows('hiring_checklist_item', 'id');
  hidden = {
    ...(await agency.records(true)),
    HiringChecklistItem: globalId('HiringChecklistItem', (item as { id: string }).id),
  };
  admin = await agency.admin();
});
afterAll(async () => {
  Object.assign(rowScopes, declared);
  await api.close();
});

/** Every row of the agency as it is now can be seen, but the hidden ones. */
async function narrow() {
  const ids = await api.database.sql<{ id: string }>(
    [...tables].map((table) => `SELECT id FROM ${table} WHERE agency_id = $1`).join(' UNION ALL '),
    [agency.office.agency.id],
  );
  const out = new Set(Object.values(hidden).map((id) => parseGlobalId(id)?.uuid));
  visible = ids.map(({ id }) => id).filter((id) => !out.has(id));
  const scope = (viewer: Viewer): Scope =>
    asking.has(viewer.kind) ? { field: 'id', in: visible } : { none: true };
  Object.assign(rowScopes, Object.fromEntries(Object.keys(declared).map((noun) => [noun, scope])));
}

async function answer(
  client: GraphClient,
  document: string,
  variables: Record<string, unknown>,
  id: string,
) {
  const { status, data, errors } = await client.send(document, variables);
  return JSON.stringify({ status, data, errors })
    .replaceAll(parseGlobalId(id)!.uuid, '‹id›')
    .replaceAll(/"correlationId":"[^"]*"/g, '');
}

/** How many probes, each of which makes records of its own, are asked before the statistics are made again. */
const EACH_MANY = 15;
let asked = 0;

test.each(probes)('an id out of scope is answered like an unknown one: $name', async (probe) => {
  // The tables grow faster than PostgreSQL looks at them, and by what it last saw some joins would take seconds.
  if (asked % EACH_MANY === 0) await api.database.sql('ANALYZE');
  asked += 1;
  const { name, document, variables, type, ownAs, person } = probe;
  Object.assign(rowScopes, declared);
  const mine = await agency.records(ofPlaced.test(name));
  const client = person === 'administrator' ? admin : await agency.person(person, mine);
  await narrow();
  const ask = (id: string) => answer(client, document, variables(id, mine), id);
  const outOfScope = await ask(hidden[type]);
  expect(outOfScope).toBe(await ask(globalId(type, nowhere)));
  // Were one in scope answered the same, the question would not have come as far as the records.
  if (!seesAllChanges.test(name)) expect(await ask((mine as OwnIds)[ownAs]!)).not.toBe(outOfScope);
});
