import { afterAll, beforeAll, expect, test } from 'vitest';
import { applicationDataSource } from '../../src/application/data-source.ts';
import { type Tenants, tenantsOf } from '../../src/database/tenants.ts';
import { AgencyRows } from '../support/rows.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

/** A second database stands in for the replica: what it holds tells where a statement went. */
let primary: TestDatabase;
let replica: TestDatabase;
let tenants: Tenants;
let agency: AgencyRows;

beforeAll(async () => {
  [primary, replica] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const options = { url: primary.appUrl, replicaUrls: [replica.appUrl], poolSize: 2 };
  tenants = tenantsOf(await applicationDataSource(options).initialize());
  agency = await AgencyRows.create(tenants);
  const copy = await AgencyRows.create(replica.tenants, { id: agency.id });
  await agency.client({ name: 'On the primary' });
  await copy.client({ name: 'On the replica' });
});
afterAll(async () => {
  await Promise.all([primary.close(), replica.close()]);
});

test('reading goes to a replica, what must be fresh and all writing to the primary', async () => {
  const names = 'SELECT name FROM client';
  const read = await tenants.of(agency.id).read((db) => db.query(names));
  const fresh = await tenants.of(agency.id).read((db) => db.query(names), 'primary');
  const written = await tenants.of(agency.id).write(({ db }) => db.query(names));
  expect(read.rows).toEqual([{ name: 'On the replica' }]);
  expect(fresh.rows).toEqual([{ name: 'On the primary' }]);
  expect(written.rows).toEqual([{ name: 'On the primary' }]);
});
