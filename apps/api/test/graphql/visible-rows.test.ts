import type { ClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { type AgencyRows, fillAgency } from './rows.ts';
import { smallGraph } from './small-graph.ts';
import { World } from './world.ts';

let world: World;
let rows: AgencyRows;
let others: AgencyRows;

beforeAll(async () => {
  world = await World.create(smallGraph);
  rows = await fillAgency(world, 'acme');
  others = await fillAgency(world, 'another');
});
afterAll(() => world.close());

const off = { access: 'NONE', scope: 'ALL', disclaimer: null, mailPending: false } as const;

function contactOf(clientId: string, preferences: Partial<ClientPortalPreferences> = {}): Viewer {
  return {
    kind: 'CLIENT_CONTACT',
    accountId: '00000000-0000-7000-8000-00000000000a',
    contactId: '00000000-0000-7000-8000-00000000000c',
    clientId,
    preferences: {
      jobOrders: { access: 'READ', showForThisContactOnly: false, ownerId: null, mailOwner: false },
      assignments: 'NONE',
      timesheets: off,
      expenses: off,
      billingManagement: false,
      reports: { timesheets: false, assignments: false },
      locationIds: null,
      showBillAmounts: false,
      showEndedAssignments: false,
      ...preferences,
    },
  };
}

// What is asked for is told beside it.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = Record<string, any>;

/** The answer of both paths, which is one. */
async function answer(source: string, viewer?: Viewer, variables = {}): Promise<Answer> {
  const ctx = world.context(rows.agencyId, viewer);
  const { direct, executed } = await world.both(source, ctx, variables);
  expect(executed.errors).toBeUndefined();
  expect(JSON.stringify(direct)).toBe(JSON.stringify(executed.data));
  return direct as Answer;
}

describe('another agency', () => {
  test('has no rows in any list, count or level below', async () => {
    const { clients } = await answer(
      '{ clients { totalCount nodes { jobOrders { totalCount nodes { number submissions { totalCount } } } } } }',
    );
    expect(clients['totalCount']).toBe(rows.client.length);
  });

  test('its ids look like ids of nothing, wherever they are used', async () => {
    const foreign = globalId('JobOrder', others.job_order[0]!.id);
    const unknown = globalId('JobOrder', '0193aaaa-0000-7000-8000-000000000000');
    const source =
      'query ($id: ID!) { jobOrder(id: $id) { number } node(id: $id) { __typename id } }';
    expect(await answer(source, undefined, { id: foreign })).toEqual({
      jobOrder: null,
      node: null,
    });
    expect(await answer(source, undefined, { id: unknown })).toEqual({
      jobOrder: null,
      node: null,
    });
  });

  test('is invisible even to a statement that forgets its agency', async () => {
    const tenant = world.database.tenants.of(rows.agencyId);
    const found = await tenant.read((db) => db.query('SELECT DISTINCT agency_id FROM client'));
    expect(found.rows).toEqual([{ agency_id: rows.agencyId }]);
  });
});

describe('rows out of the viewer’s sight do not exist', () => {
  test('in lists, counts, by id and as node', async () => {
    const [own, other] = rows.client as [{ id: string }, { id: string }];
    const viewer = contactOf(own.id);
    const ofOwn = rows.job_order.filter((order) => order['client_id'] === own.id);
    const hidden = rows.job_order.find((order) => order['client_id'] === other.id)!;
    const { jobOrders, clients } = await answer(
      '{ jobOrders { totalCount nodes { number client { name } } } clients { totalCount nodes { id } } }',
      viewer,
    );
    expect(jobOrders['totalCount']).toBe(ofOwn.length);
    expect(jobOrders['nodes']).toHaveLength(ofOwn.length);
    expect(clients).toEqual({ totalCount: 1, nodes: [{ id: globalId('Client', own.id) }] });
    const byId = 'query ($id: ID!) { jobOrder(id: $id) { number } node(id: $id) { id } }';
    const asked = { id: globalId('JobOrder', hidden.id) };
    expect(await answer(byId, viewer, asked)).toEqual({ jobOrder: null, node: null });
  });

  test('behind a to-one field: null', async () => {
    const withSite = rows.job_order.find((order) => order['location_id'] !== null)!;
    const clientId = withSite['client_id'] as string;
    const source = '{ jobOrders { nodes { id location { name } } } }';
    const limitedElsewhere = contactOf(clientId, { locationIds: [] });
    const all = await answer(source, contactOf(clientId));
    expect(all['jobOrders']['nodes']).toContainEqual({
      id: globalId('JobOrder', withSite.id),
      location: { name: expect.any(String) as string },
    });
    const none = await answer(source, limitedElsewhere);
    expect(none['jobOrders']['nodes']).toEqual([]);
  });

  test('behind a to-one field that is never null: with it goes the row, and the count agrees', async () => {
    // Staff accounts are out of a contact's sight.
    const viewer = contactOf(rows.client[0]!.id);
    const source = '{ jobOrders { totalCount nodes { owner { displayName } ownerName } } }';
    const { jobOrders } = await answer(source, viewer);
    expect(jobOrders['nodes'][0]).toEqual({ owner: null, ownerName: null });
    const promised = '{ jobOrders { totalCount nodes { boss { displayName } } } }';
    expect(await answer(promised, viewer)).toEqual({ jobOrders: { totalCount: 0, nodes: [] } });
  });

  test('a promise that the rows do not keep is an error, worded by graphql-js on both paths', async () => {
    const source = '{ jobOrders { nodes { boss { displayName } } } }';
    const { direct, executed } = await world.both(source, world.context(rows.agencyId));
    expect(direct).toBeNull();
    expect(executed.errors![0]!.message).toContain('Cannot return null for non-nullable field');
    const answer = world.fastPath(world.parse(source), world.context(rows.agencyId))!;
    const { data, errors } = await answer();
    expect(data).toBeNull();
    expect(errors![0]!.message).toContain('Cannot return null for a non-nullable field');
  });

  test('to an employee: the own person, found through the employee', async () => {
    const [employee] = rows.employee;
    const viewer: Viewer = {
      kind: 'EMPLOYEE',
      accountId: '00000000-0000-7000-8000-00000000000a',
      employeeId: employee!.id,
      preferences: { sections: [], timesheetDisclaimer: null },
    };
    const { candidates } = await answer(
      '{ candidates { totalCount nodes { id employee { number } submissions { totalCount nodes { id } } } } }',
      viewer,
    );
    expect(candidates).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: globalId('Candidate', employee!['candidate_id'] as string),
          employee: { number: 1 },
          submissions: { totalCount: 0, nodes: [] },
        },
      ],
    });
  });
});

describe('node', () => {
  test('finds a record of any type by its id, by its own fields', async () => {
    const source =
      'query ($id: ID!) { node(id: $id) { __typename id ... on Client { name } ... on JobOrder { number client { name } } } }';
    const [client] = rows.client;
    const [order] = rows.job_order;
    expect(await answer(source, undefined, { id: globalId('Client', client!.id) })).toEqual({
      node: { __typename: 'Client', id: globalId('Client', client!.id), name: 'Birch' },
    });
    expect(await answer(source, undefined, { id: globalId('JobOrder', order!.id) })).toEqual({
      node: {
        __typename: 'JobOrder',
        id: globalId('JobOrder', order!.id),
        number: 1,
        client: { name: 'Birch' },
      },
    });
  });

  test('a type that the viewer may not see at all looks like nothing', async () => {
    const id = globalId('Submission', rows.submission[0]!.id);
    const viewer: Viewer = {
      kind: 'PARTNER',
      tokenId: 't',
      clientIds: null,
      permissions: ['client:read'],
    };
    expect(await answer('query ($id: ID!) { node(id: $id) { id } }', viewer, { id })).toEqual({
      node: null,
    });
  });

  test('what is no id at all', async () => {
    for (const id of [
      '',
      'x',
      'job_1',
      'zzz_0193aaaa-0000-7000-8000-000000000000',
      "job_' OR 1=1",
    ]) {
      expect(await answer('query ($id: ID!) { node(id: $id) { id } }', undefined, { id })).toEqual({
        node: null,
      });
    }
  });

  test('an id of another type is refused where one type is asked for', async () => {
    const id = globalId('Client', rows.client[0]!.id);
    const { direct, executed } = await world.both(
      'query ($id: ID!) { jobOrder(id: $id) { number } }',
      world.context(rows.agencyId),
      { id },
    );
    expect(direct).toBeNull();
    expect(executed.errors?.[0]?.toJSON()).toMatchObject({
      message: expect.stringContaining('is not the id of a job order') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
