import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSignIns, loadDemo } from '../../src/demo/load-demo.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;

const clock = () => '2026-11-21T18:00:00Z';

beforeAll(async () => {
  database = await createTestDatabase();
  await loadDemo({ tenants: database.tenants, clock }, () => {});
}, 240_000);
afterAll(() => database.close());

describe('the demo', () => {
  it('is made once', async () => {
    await loadDemo({ tenants: database.tenants, clock }, () => {});
    const agencies = await database.sql('SELECT company_id FROM agency ORDER BY 1');
    expect(agencies).toEqual([{ company_id: 'harborlight' }, { company_id: 'lakeshore' }]);
    expect(demoSignIns.length).toBeGreaterThan(8);
  });
});
