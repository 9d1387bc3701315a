import pg from 'pg';
import { expect, test } from 'vitest';
import { migrate, ownerDataSource } from '../../src/application/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';
import { urlOfDatabase } from '../support/database-url.ts';

test('the migrations leave nothing to change for the entities', async () => {
  const { ownerUrl } = await createEmptyDatabase();
  await migrate({ ownerUrl });
  const owner = await ownerDataSource(ownerUrl).initialize();
  const drift = await owner.driver.createSchemaBuilder().log();
  await owner.destroy();
  // TypeORM compares check constraints with its own decorators only; ours are declared in SQL.
  const statements = drift.upQueries.map(({ query }) => query);
  expect(statements.filter((each) => !isOurCheck(each))).toEqual([]);
});

test('migrations can be taken back to an empty database, and run again', async () => {
  const { ownerUrl } = await createEmptyDatabase();
  await migrate({ ownerUrl });
  const owner = await ownerDataSource(ownerUrl).initialize();
  for (const _ of owner.migrations) await owner.undoLastMigration();
  const left = await owner.query<{ relname: string }[]>(
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  await owner.destroy();
  expect(left.map(({ relname }) => relname)).toEqual(['migrations']);
  await migrate({ ownerUrl });
});

test('an agency takes its settings along, there and back', async () => {
  const { ownerUrl } = await createEmptyDatabase();
  await migrate({ ownerUrl });
  const owner = await ownerDataSource(ownerUrl).initialize();
  const later = owner.migrations.findIndex(({ name }) => name === 'Configuration1763700000006');
  const takeBack = async () => {
    for (const _ of owner.migrations.slice(later)) await owner.undoLastMigration();
  };
  await takeBack();
  const agency = '01930000-0000-7000-8000-000000000001';
  await owner.query(
    `INSERT INTO agency (id, company_id, name, time_zone, currency, settings)
     VALUES ($1, 'acme', 'Acme', 'America/Chicago', 'USD', $2)`,
    [agency, { marginFloorPercent: '18.5', fillOrderAtZeroOpenings: false }],
  );
  await owner.runMigrations();
  expect(await owner.query('SELECT * FROM agency_settings')).toMatchObject([
    {
      id: agency,
      margin_floor_percent: '18.5',
      margin_floor_mode: 'WARN',
      fill_order_at_zero_openings: false,
    },
  ]);
  await takeBack();
  const [before] = await owner.query<{ settings: object }[]>('SELECT settings FROM agency');
  await owner.destroy();
  expect(before?.settings).toMatchObject({
    marginFloorPercent: '18.5',
    creditLimitMode: 'WARN',
    fillOrderAtZeroOpenings: false,
  });
});

test('several instances that start at once migrate one after the other', async () => {
  const { ownerUrl } = await createEmptyDatabase();
  const urls = await Promise.all(Array.from({ length: 4 }, () => migrate({ ownerUrl })));
  expect(new Set(urls).size).toBe(1);
});

test('an owner who is no superuser can migrate, and the application signs people in', async () => {
  const { name, ownerUrl } = await createEmptyDatabase();
  const admin = new pg.Client({ connectionString: ownerUrl });
  await admin.connect();
  const role = `${name}_owner`;
  await admin.query(`CREATE ROLE ${role} LOGIN CREATEROLE PASSWORD 'of the owner'`);
  await admin.query(`ALTER DATABASE ${name} OWNER TO ${role}`);
  await admin.end();

  const plainUrl = new URL(urlOfDatabase(ownerUrl, name));
  plainUrl.username = role;
  plainUrl.password = encodeURIComponent('of the owner');
  const application = new pg.Client({
    connectionString: await migrate({ ownerUrl: plainUrl.href }),
  });
  await application.connect();
  const agency = '01930000-0000-7000-8000-000000000001';
  await application.query(`SET app.agency_id = '${agency}'`);
  await application.query(
    `INSERT INTO agency (id, company_id, name, time_zone, currency)
     VALUES ($1, 'acme', 'Acme', 'America/Chicago', 'USD')`,
    [agency],
  );
  await application.query(
    `INSERT INTO outbox_entry (agency_id, id, topic, payload) VALUES ($1, $1, 'live', '{}')`,
    [agency],
  );
  await application.query('RESET app.agency_id');
  const { rows: found } = await application.query(`SELECT agency_of_company(' ACME ') AS id`);
  const { rows: taken } = await application.query('SELECT topic FROM take_outbox(10)');
  await application.end();
  expect(found).toEqual([{ id: agency }]);
  expect(taken).toEqual([{ topic: 'live' }]);
});

function isOurCheck(statement: string): boolean {
  return /^ALTER TABLE "\w+" DROP CONSTRAINT "[a-z_]+"$/.test(statement);
}

test('an assignment that was placed again has been reinstated, there and back', async () => {
  const { ownerUrl } = await createEmptyDatabase();
  await migrate({ ownerUrl });
  const owner = await ownerDataSource(ownerUrl).initialize();
  const later = owner.migrations.findIndex(({ name }) => name?.startsWith('ReinstatedAssignments'));
  const takeBack = async () => {
    for (const _ of owner.migrations.slice(later)) await owner.undoLastMigration();
  };
  const actions = () =>
    owner.query<{ action: string }[]>('SELECT action FROM audit_entry ORDER BY record_type');
  await takeBack();
  const agency = '01930000-0000-7000-8000-000000000001';
  await owner.query('ALTER TABLE agency NO FORCE ROW LEVEL SECURITY');
  await owner.query(
    `INSERT INTO agency (id, company_id, name, time_zone, currency)
     VALUES ($1, 'acme', 'Acme', 'America/Chicago', 'USD')`,
    [agency],
  );
  await owner.query(
    `INSERT INTO change_set (agency_id, id, at, actor_name, command)
     VALUES ($1, $1, now(), 'Ann', 'placement:activate')`,
    [agency],
  );
  await owner.query(
    `INSERT INTO audit_entry (agency_id, id, change_set_id, record_type, record_id, record_version, action, changes)
     SELECT $1, gen_random_uuid(), $1, kind, gen_random_uuid(), 2, 'placeAgain', '{}'
     FROM unnest(ARRAY['assignment', 'other']) AS kind`,
    [agency],
  );
  await owner.runMigrations();
  expect(await actions()).toEqual([{ action: 'reinstate' }, { action: 'placeAgain' }]);
  await takeBack();
  expect(await actions()).toEqual([{ action: 'placeAgain' }, { action: 'placeAgain' }]);
  await owner.destroy();
});
