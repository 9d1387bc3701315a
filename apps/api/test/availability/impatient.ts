import type pg from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { vi } from 'vitest';
import { timeouts } from '../../src/database/timeouts.ts';
import type { TestApi } from '../support/test-api.ts';

/**
 * Makes the database of a test give up sooner than the product's does, for all connections from now on.
 *
 * @param seconds PostgreSQL's timeouts by name
 */
export async function impatient(
  { database }: TestApi,
  seconds: Partial<Record<'lock_timeout' | 'statement_timeout' | 'transaction_timeout', number>>,
): Promise<void> {
  const role = new URL(database.appUrl).username;
  const [db] = await database.sql<{ name: string }>('SELECT current_database() AS name');
  for (const [name, value] of Object.entries(seconds))
    await database.sql(`ALTER ROLE ${role} IN DATABASE ${db!.name} SET ${name} = '${value}s'`);
  const pool = (database.dataSource.driver as PostgresDriver).master as pg.Pool;
  let left = pool.totalCount;
  const removed = () => (left -= 1);
  pool.on('remove', removed);
  // Of this database alone: other test files use the same role.
  await database.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE usename = $1 AND datname = current_database()`,
    [role],
  );
  // The pool notices a moment later.
  await vi.waitUntil(() => left <= 0, 20_000);
  pool.off('remove', removed);
}

/** How long requests wait for a connection until the returned function is called. */
export function waitForConnection(seconds: number): () => void {
  const request = timeouts.request as { connection: number };
  const { connection } = request;
  request.connection = seconds;
  return () => {
    request.connection = connection;
  };
}
