import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const acme = '01930000-0000-7000-8000-00000000000a';
const brook = '01930000-0000-7000-8000-00000000000b';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  for (const [agency, name] of [
    [acme, 'Acme'],
    [brook, 'Brook'],
  ] as const) {
    await database.sql(
      `INSERT INTO agency (id, company_id, name, time_zone, currency)
       VALUES ($1, lower($2), $2, 'America/Chicago', 'USD')`,
      [agency, name],
    );
    await database.sql('INSERT INTO client (agency_id, id, name) VALUES ($1, $1, $2)', [
      agency,
      `Client of ${name}`,
    ]);
  }
});

afterAll(() => database.close());

describe('row-level security alone', () => {
  const names = 'SELECT name FROM client';

  test('a query without any filter sees its own agency only', async () => {
    const { rows } = await database.tenants.of(acme).read((db) => db.query(names));
    expect(rows).toEqual([{ name: 'Client of Acme' }]);
  });

  test('without an agency there are no rows at all', async () => {
    expect(await database.dataSource.query(names)).toEqual([]);
    expect(await database.dataSource.query('SELECT name FROM agency')).toEqual([]);
  });

  test('nothing of a transaction stays behind on its connection', async () => {
    await Promise.all(
      Array.from({ length: 30 }, () => database.tenants.of(acme).read((db) => db.query(names))),
    );
    const left = await Promise.all(
      Array.from({ length: 12 }, () => database.dataSource.query(names)),
    );
    expect(left.flat()).toEqual([]);
  });

  test("another agency's row can neither be written nor changed", async () => {
    const intruder = database.tenants.of(acme);
    await expect(
      intruder.write(({ db }) =>
        db.query('INSERT INTO client (agency_id, id, name) VALUES ($1, $2, $3)', [
          brook,
          acme,
          'Planted',
        ]),
      ),
    ).rejects.toThrow('row-level security');
    const changed = await intruder.write(({ db }) =>
      db.query("UPDATE client SET name = 'Mine' WHERE agency_id = $1", [brook]),
    );
    expect(changed.rowCount).toBe(0);
  });

  test("a reference to another agency's record cannot be written down", async () => {
    await expect(
      database.tenants.of(acme).write(({ db }) =>
        db.query(
          `INSERT INTO contact (agency_id, id, client_id, first_name, last_name)
           VALUES ($1, $1, $2, 'Ann', 'Ash')`,
          [acme, brook],
        ),
      ),
    ).rejects.toThrow('contact_client_id_fkey');
  });

  test('the history can be added to, not rewritten', async () => {
    for (const statement of [
      'DELETE FROM change_set',
      "UPDATE audit_entry SET action = 'x'",
      "UPDATE change_set SET actor_name = 'x'",
    ]) {
      await expect(
        database.tenants.of(acme).write(({ db }) => db.query(statement)),
      ).rejects.toThrow('permission denied');
    }
  });
});

test('reading cannot write', async () => {
  await expect(
    database.tenants.of(acme).read((db) => db.query('DELETE FROM client')),
  ).rejects.toThrow('read-only transaction');
});

test('a write that throws leaves nothing', async () => {
  await expect(
    database.tenants.of(acme).write(async ({ db }) => {
      await db.query('INSERT INTO client (agency_id, id, name) VALUES ($1, $2, $3)', [
        acme,
        brook,
        'Half done',
      ]);
      throw new Error('died in the middle');
    }),
  ).rejects.toThrow('died in the middle');
  expect(await database.sql("SELECT FROM client WHERE name = 'Half done'")).toEqual([]);
});

describe('what the catalog says of every table', () => {
  const ours = `relkind = 'r' AND relnamespace = 'public'::regnamespace
    AND relname NOT IN ('migrations', 'typeorm_metadata')`;

  test('row-level security is on, and forced on the owner', async () => {
    const open = await database.sql(
      `SELECT relname FROM pg_class WHERE ${ours}
       AND NOT (relrowsecurity AND relforcerowsecurity
                AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid))`,
    );
    expect(open).toEqual([]);
    expect((await database.sql(`SELECT FROM pg_class WHERE ${ours}`)).length).toBeGreaterThan(20);
  });

  test('the agency leads every primary key, unique key and foreign key', async () => {
    const keys = await database.sql<{ key: string }>(
      `SELECT pg_class.relname || ': ' || keys.name AS key
       FROM pg_class
       JOIN (
         SELECT indrelid AS relid, indexrelid::regclass::text AS name, indkey[0] AS leading
         FROM pg_index WHERE indisunique
         UNION ALL
         SELECT conrelid, conname, conkey[1] FROM pg_constraint WHERE contype IN ('p', 'u', 'f')
       ) AS keys ON keys.relid = pg_class.oid
       JOIN pg_attribute ON attrelid = pg_class.oid AND attnum = keys.leading
       WHERE ${ours} AND attname <> 'agency_id' AND relname <> 'agency'`,
    );
    expect(keys).toEqual([]);
  });

  test('the application owns nothing and cannot pass the policies', async () => {
    const [role] = await database.sql(
      `SELECT rolsuper, rolbypassrls, rolcreaterole,
         (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owns
       FROM pg_roles WHERE rolname = 'stint_template_app'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: 0 });
  });
});

test('values come as exact text: dates, money and instants', async () => {
  const { rows } = await database.tenants.of(acme).read((db) =>
    db.query(
      `SELECT '2026-11-21'::date AS date, 27.5::numeric(12,4) AS rate,
         '2026-11-21 20:05:00.123456-06'::timestamptz AS instant, count(*) AS count FROM client`,
    ),
  );
  expect(rows).toEqual([
    { date: '2026-11-21', rate: '27.5000', instant: '2026-11-22T02:05:00.123456Z', count: 1 },
  ]);
});
