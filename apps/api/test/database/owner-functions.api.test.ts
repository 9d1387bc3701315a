import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/application/migrate.ts';
import {
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from '../support/test-database.ts';

const agency = '01930000-0000-7000-8000-00000000000a';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('a type of one’s own does not run as the owner inside the owner’s functions', async () => {
  const intruder = new pg.Client({ connectionString: database.appUrl });
  await intruder.connect();
  await intruder.query(`
    CREATE TEMP TABLE seen (who pg_catalog.text);
    GRANT ALL ON seen TO PUBLIC;
    CREATE FUNCTION pg_temp.spy(pg_catalog.text) RETURNS boolean LANGUAGE plpgsql AS
      $$ BEGIN INSERT INTO pg_temp.seen VALUES (current_user); RETURN true; END $$;
    CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_temp.spy(VALUE));
    SELECT set_config('app.agency_id', '${agency}', false);
    SELECT enqueue_job('nothing', '{"agencyId":"${agency}"}')`);
  const { rows } = await intruder.query('SELECT DISTINCT who FROM seen');
  await intruder.end();
  expect(rows).toEqual([]);
});

test('every function that runs as the owner looks into temporary tables last', async () => {
  const functions = await database.sql<{ proname: string; proconfig: string[] | null }>(
    `SELECT proname, proconfig FROM pg_proc
     WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
  );
  expect(functions.length).toBeGreaterThan(0);
  for (const { proname, proconfig } of functions)
    expect([proname, proconfig?.join()]).toEqual([
      proname,
      expect.stringMatching(/^search_path=.*, pg_temp$/),
    ]);
});

test('the application makes no temporary tables, types or functions', async () => {
  const { ownerUrl } = await createEmptyDatabase();
  const application = new pg.Client({ connectionString: await migrate({ ownerUrl }) });
  await application.connect();
  const refusal = application.query('CREATE TEMP TABLE mine (id int)');
  await expect(refusal).rejects.toThrow('permission denied');
  await application.end();
});
