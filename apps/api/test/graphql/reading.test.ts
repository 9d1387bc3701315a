import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolvers } from '../../src/graphql/resolvers.ts';
import { World } from './world.ts';

let world: World;
let agency: string;
let other: string;
const clientIds = [uuid(), uuid(), uuid()];

beforeAll(async () => {
  world = await World.create(resolvers);
  agency = await world.agency('acme');
  other = await world.agency('other');
  await world.insert(
    'client',
    ['Birch', 'Ash', 'Cedar'].map((name, i) => ({
      agency_id: agency,
      id: clientIds[i],
      version: 1,
      name,
      is_accounting_customer: i === 0,
      created_at: '2026-11-20T10:00:00.123456Z',
      updated_at: '2026-11-20T10:00:00Z',
    })),
  );
});
afterAll(() => world.close());

test('a list', async () => {
  const answer = await world.both(
    '{ clients { totalCount nodes { id name isAccountingCustomer createdAt } } }',
    world.context(agency),
  );
  expect(answer).toMatchInlineSnapshot(`
    {
      "direct": {
        "clients": {
          "nodes": [
            {
              "createdAt": "2026-11-20T10:00:00.123456Z",
              "id": "cli_01a1ffcb-c814-7742-a388-a9053265cffd",
              "isAccountingCustomer": false,
              "name": "Ash",
            },
            {
              "createdAt": "2026-11-20T10:00:00.123456Z",
              "id": "cli_01a1ffcb-c80a-74d2-9c20-f6e29cef3141",
              "isAccountingCustomer": true,
              "name": "Birch",
            },
            {
              "createdAt": "2026-11-20T10:00:00.123456Z",
              "id": "cli_01a1ffcb-c814-7742-a388-ac73385adad7",
              "isAccountingCustomer": false,
              "name": "Cedar",
            },
          ],
          "totalCount": 3,
        },
      },
      "executed": {
        "data": {
          "clients": {
            "nodes": [
              {
                "createdAt": "2026-11-20T10:00:00.123456Z",
                "id": "cli_01a1ffcb-c814-7742-a388-a9053265cffd",
                "isAccountingCustomer": false,
                "name": "Ash",
              },
              {
                "createdAt": "2026-11-20T10:00:00.123456Z",
                "id": "cli_01a1ffcb-c80a-74d2-9c20-f6e29cef3141",
                "isAccountingCustomer": true,
                "name": "Birch",
              },
              {
                "createdAt": "2026-11-20T10:00:00.123456Z",
                "id": "cli_01a1ffcb-c814-7742-a388-ac73385adad7",
                "isAccountingCustomer": false,
                "name": "Cedar",
              },
            ],
            "totalCount": 3,
          },
        },
      },
    }
  `);
});
