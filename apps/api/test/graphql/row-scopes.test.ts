import type { ClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import { matches, toSql } from '@stint/domain/access/scope.ts';
import { scopeArbitrary, scopedRowArbitrary } from '@stint/domain/access/scope.arbitrary.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modelOf } from '../../src/graphql/read/model.ts';
import { Rowset } from '../../src/graphql/read/plan.ts';
import { pageSql } from '../../src/graphql/read/sql.ts';
import { Statement } from '../../src/graphql/read/statement.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { World } from './world.ts';

let world: World;
let agencyId: string;

beforeAll(async () => {
  world = await World.create(resolvers);
  agencyId = await world.agency('acme');
});
afterAll(() => world.close());

const id = '00000000-0000-7000-8000-00000000000a';
const section = { access: 'READ', scope: 'ALL', disclaimer: null, mailPending: false } as const;

const preferences: ClientPortalPreferences = {
  jobOrders: { access: 'READ', showForThisContactOnly: true, ownerId: null, mailOwner: false },
  assignments: 'CONTACT_AND_REPORTS',
  timesheets: section,
  expenses: section,
  billingManagement: true,
  reports: { timesheets: true, assignments: true },
  locationIds: [id],
  showBillAmounts: true,
  showEndedAssignments: true,
};

/** Between them they use every field of every row scope. */
const viewers: Viewer[] = [
  { kind: 'STAFF', accountId: id, role: 'ADMIN' },
  {
    kind: 'EMPLOYEE',
    accountId: id,
    employeeId: id,
    preferences: { sections: [], timesheetDisclaimer: null },
  },
  { kind: 'CLIENT_CONTACT', accountId: id, contactId: id, clientId: id, preferences },
  {
    kind: 'CLIENT_CONTACT',
    accountId: id,
    contactId: id,
    clientId: id,
    preferences: { ...preferences, assignments: 'ALL' },
  },
];

test('the row scope of every type can be asked of its table', async () => {
  const model = modelOf(world.graph.schema);
  expect(model.types.size).toBeGreaterThan(5);
  for (const type of model.types.values()) {
    for (const viewer of viewers) {
      const statement = new Statement(model, type, { agencyId, viewer });
      const visible = statement.visible(type);
      const text = `SELECT 1 FROM ${statement.from()} WHERE ${visible.join(' AND ')}`;
      const found = world.database.sql(text, statement.values);
      await expect(found, `${type.name} for ${viewer.kind}`).resolves.toBeDefined();
    }
  }
});

test('relatives are looked up for the page alone, not for every row of a scope', () => {
  const model = modelOf(world.graph.schema);
  const page = (viewer: Viewer) => {
    const rowset = new Rowset(model.types.get('Assignment')!);
    rowset.column('client.name');
    return pageSql(model, { agencyId, viewer }, rowset, {
      conditions: [],
      ordering: { tag: '', by: [{ path: 'number', descending: false }] },
      page: { size: 2, backward: false, beyond: null },
    }).text;
  };
  const afterwards = / LIMIT 2\) t0 LEFT JOIN "client" /;
  expect(page(viewers[2]!)).toMatch(afterwards);
  // The order of an index already reads no more than the page.
  expect(page(viewers[0]!)).not.toMatch(afterwards);
});

test('a scope selects the same rows in SQL as in memory', async () => {
  const fields = ['clientId', 'contactId', 'reportsToId', 'locationId'] as const;
  await fc.assert(
    fc.asyncProperty(
      scopeArbitrary(fields),
      fc.array(scopedRowArbitrary(fields), { maxLength: 8 }),
      async (scope, rows) => {
        const values: unknown[] = [JSON.stringify(rows.map((row, n) => ({ n, ...row })))];
        const condition = toSql(
          scope,
          (field) => `"${field}"`,
          (value) => `$${values.push(value)}`,
        );
        const columns = fields.map((field) => `"${field}" uuid`);
        const found = await world.database.sql<{ n: number }>(
          `SELECT n FROM jsonb_to_recordset($1) AS r(n int, ${columns.join(', ')}) WHERE ${condition} ORDER BY n`,
          values,
        );
        const expected = rows.flatMap((row, n) => (matches(scope, row) ? [n] : []));
        expect(found.map(({ n }) => n)).toEqual(expected);
      },
    ),
    { numRuns: 150 },
  );
});
