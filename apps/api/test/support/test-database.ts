import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { inject } from 'vitest';
import { applicationDataSource } from '../../src/application/data-source.ts';
import type { EntityClass } from '../../src/database/table.ts';
import { tenantsOf, type Tenants } from '../../src/database/tenants.ts';
import { TEMPLATE, urlOfDatabase } from './database-url.ts';

/** A database of one's own: migrated, and empty but for what its template holds. */
export interface TestDatabase {
  /** Superuser; passes every policy. For arranging and for looking behind the scenes. */
  ownerUrl: string;
  /** What the application connects with. */
  appUrl: string;
  dataSource: DataSource;
  tenants: Tenants;
  /**
   * Runs SQL as superuser. Refuses the database's own clock (`now()`): a test sets the clock of the API,
   * and what mixes the two holds on some dates only.
   */
  sql<Row extends pg.QueryResultRow = pg.QueryResultRow>(
    text: string,
    values?: unknown[],
  ): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param options.migrated `false` for an empty database, such as a test of the migrations wants. */
export async function createEmptyDatabase(): Promise<{ name: string; ownerUrl: string }> {
  const name = await createDatabase('');
  return { name, ownerUrl: urlOfDatabase(inject('serverUrl'), name) };
}

/**
 * @param entities what a test stores through TypeORM.
 * @param template the database that it begins as a copy of; the migrated and empty one when not said
 */
export async function createTestDatabase(
  entities: readonly EntityClass[] = [],
  template = TEMPLATE,
): Promise<TestDatabase> {
  const name = await createDatabase(`TEMPLATE ${template}`);
  const ownerUrl = urlOfDatabase(inject('serverUrl'), name);
  const appUrl = urlOfDatabase(inject('templateAppUrl'), name);
  const dataSource = await applicationDataSource({
    url: appUrl,
    poolSize: 12,
    entities,
  }).initialize();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    ownerUrl,
    appUrl,
    dataSource,
    tenants: tenantsOf(dataSource),
    sql: async (text, values) => {
      if (DATABASE_CLOCK.test(text)) {
        throw new Error(`Write an instant in place of the database's clock: ${text}`);
      }
      return (await owner.query(text, values)).rows;
    },
    async close() {
      await dataSource.destroy();
      await owner.end();
    },
  };
}

const DATABASE_CLOCK =
  /\b(now|clock_timestamp|statement_timestamp)\s*\(|\bcurrent_(date|time|timestamp)\b/i;

async function createDatabase(clause: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: inject('serverUrl') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} ${clause}`);
  await admin.end();
  return name;
}
