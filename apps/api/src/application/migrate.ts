import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { applicationUrl, grantApplicationRole } from '../database/application-role.ts';
import { entities } from './entities.ts';
import { installJobQueue } from '../jobs/install-job-queue.ts';
import { migrations } from '../database/migrations.ts';
import { ReadableNaming } from '../database/naming.ts';

/** Whoever migrates holds this lock; other instances that start meanwhile wait, then find nothing to do. */
const MIGRATION_LOCK = 7_846_812;

/** The owner's connection, for migrations and the drift check; requests never use it. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities,
    migrations,
    namingStrategy: new ReadableNaming(),
    migrationsTableName: 'migrations',
    poolSize: 1,
    applicationName: 'stint migrations',
    extra: { pipeline: true },
  });
}

/**
 * Brings the database up to date, all or nothing, and lets the application's role in.
 *
 * @param options.ownerUrl owns the tables; may create roles, unless `appUrl` names one that exists.
 * @returns the URL to connect the application with.
 */
export async function migrate(options: { ownerUrl: string; appUrl?: string }): Promise<string> {
  const appUrl = options.appUrl ?? applicationUrl(options.ownerUrl);
  const lock = new pg.Client({ connectionString: options.ownerUrl });
  await lock.connect();
  try {
    // In a transaction, so that it also holds behind PgBouncer in transaction mode.
    await lock.query('BEGIN');
    await lock.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const owner = await ownerDataSource(options.ownerUrl).initialize();
    try {
      await owner.runMigrations({ transaction: 'all' });
    } finally {
      await owner.destroy();
    }
    await installJobQueue(lock, options.ownerUrl);
    await grantApplicationRole(lock, appUrl, options.appUrl === undefined);
    await lock.query('COMMIT');
  } finally {
    await lock.end();
  }
  return appUrl;
}
