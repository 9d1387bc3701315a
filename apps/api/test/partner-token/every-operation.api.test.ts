import {
  isWithinClients,
  partnerPermissions,
} from '@stint/domain/partner-token/partner-permissions.ts';
import { permissionsOf, type Viewer } from '@stint/domain/access/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolvers } from '../../src/application/resolvers.ts';
import { routes } from '../../src/application/routes.ts';
import { askerOf } from '../../src/graphql/access/access.ts';
import { VisibleSchemas } from '../../src/graphql/access/visible-schema.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import { nowhere, OccupiedAgency } from '../isolation/occupied-agency.ts';
import { operationsOf, probesOf } from '../isolation/probes.ts';
import { createToken, PartnerClient } from '../support/partner-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const { schema } = await buildGraph({ resolvers });
const visible = new VisibleSchemas(schema);
const kinds = [
  ['unrestricted', partnerPermissions, null],
  ['restricted to a client', partnerPermissions.filter(isWithinClients), ['one']],
] as const;

/** What such a token may ask for, with every field that it may see. */
type Permissions = Extract<Viewer, { kind: 'PARTNER' }>['permissions'];

function schemaFor(permissions: Permissions) {
  const viewer: Viewer = { kind: 'PARTNER', tokenId: 't', permissions, clientIds: null };
  return visible.of(askerOf({ viewer, permissions: permissionsOf(viewer), session: null }));
}

function permitted(permissions: Permissions) {
  return operationsOf(schemaFor(permissions));
}

/** Of which an agency has one, or the same for all records. */
const shared = new Set(['Agency', 'AgencySettings', 'Session', 'HiringChecklistItem']);

let api: TestApi;
let ours: OccupiedAgency;

beforeAll(async () => {
  api = await createTestApi({
    routes,
    signInLimits: { perAddress: 10_000 },
    partnerLimits: { requests: 100_000, cost: 1e9 },
  });
  ours = await OccupiedAgency.open(api, 'Ourmark');
});
afterAll(() => api.close());

async function tokenFor(restricted: boolean, client: string, office = ours) {
  const admin = await office.admin();
  const [, permissions] = kinds[restricted ? 1 : 0];
  const input = { permissions, clientIds: restricted ? [client] : null };
  return new PartnerClient(api.app, (await createToken(admin, input)).value);
}

describe.each(kinds)('a token that is %s', (_, permissions, restriction) => {
  const operations = permitted(permissions);
  let found: Awaited<ReturnType<OccupiedAgency['records']>>;
  let reader: PartnerClient;
  beforeAll(async () => {
    found = await ours.records(false);
    reader = await tokenFor(restriction !== null, found.Client);
  });

  test('is permitted a good part of the graph', () => {
    expect(operations.length).toBeGreaterThan(restriction ? 25 : 60);
  });

  test.each(operations)('is answered without an internal error: $name', async (operation) => {
    const changes = operation.operation === 'mutation';
    const own = changes ? await ours.records(true) : found;
    const partner = changes ? await tokenFor(restriction !== null, own.Client) : reader;
    const { status, errors = [] } = await partner.send(
      operation.document,
      operation.variables(own),
    );
    expect(errors.filter(({ extensions }) => isInternal(extensions?.['code']))).toEqual([]);
    expect(status).toBe(200);
  });
});

describe('a token with every permission', () => {
  const withheld = operationsOf(schema).filter(
    ({ name }) => !permitted(partnerPermissions).some((each) => each.name === name),
  );

  let own: Awaited<ReturnType<OccupiedAgency['records']>>;
  let partner: PartnerClient;
  beforeAll(async () => {
    own = await ours.records(true);
    partner = await tokenFor(false, own.Client);
  });

  test.each(withheld)('is refused by rule: $name', async ({ document, variables }) => {
    const { errors = [] } = await partner.send(document, variables(own));
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});

test('a restricted token finds a part of what one without a restriction finds, and only of its client', async () => {
  const office = await OccupiedAgency.open(api, 'Whole');
  const one = await office.records(true);
  const other = await office.records(true);
  const whole = await tokenFor(false, one.Client, office);
  const part = await tokenFor(true, one.Client, office);
  const answering: string[] = [];
  const lists = permitted(kinds[1][1]).filter(({ operation }) => operation === 'query');
  expect(lists.length).toBeGreaterThan(5);
  // Of everything, because one list may name what another one holds.
  const answers = lists.map(({ document, variables }) => whole.send(document, variables(one)));
  const all = (await Promise.all(answers)).map(({ body }) => body).join('\n');
  for (const { name, document, variables } of lists) {
    const found = (await part.send(document, variables(one))).body;
    const ids = found.match(/[a-z]{3}_[0-9a-f-]{36}/g) ?? [];
    expect([name, ids.filter((id) => !all.includes(id))]).toEqual([name, []]);
    const foreign = Object.entries(other).filter(
      ([type, id]) => type !== 'Agency' && found.includes(parseGlobalId(id)!.uuid),
    );
    expect([name, foreign.filter(([type]) => !shared.has(type))]).toEqual([name, []]);
    if (ids.length > 0) answering.push(name);
  }
  expect(answering).toEqual(expect.arrayContaining(['query clients', 'query assignments']));
  for (const [type, id] of Object.entries(other)) {
    const node = await part.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node, type).toEqual({ node: type === 'Agency' ? { id } : null });
  }
});

describe('to a token that is restricted to a client, another client’s records', () => {
  let office: OccupiedAgency;
  let one: Awaited<ReturnType<OccupiedAgency['records']>>;
  let other: typeof one;
  let part: PartnerClient;
  beforeAll(async () => {
    office = await OccupiedAgency.open(api, 'Twomark');
    one = await office.records(true);
    other = await office.records(true);
    part = await tokenFor(true, one.Client, office);
  });

  test.each(probesOf(schemaFor(kinds[1][1])))('look like none: $name', async (probe) => {
    const { document, variables, type } = probe;
    if (shared.has(type)) return;
    const ask = async (id: string) => {
      const { status, data, errors } = await part.send(document, variables(id, one));
      return JSON.stringify({ status, data, errors })
        .replaceAll(parseGlobalId(id)!.uuid, '‹id›')
        .replaceAll(/"correlationId":"[^"]*"/g, '');
    };
    expect(await ask(other[type])).toBe(await ask(globalId(type, nowhere)));
  });
});

function isInternal(code: unknown): boolean {
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}
