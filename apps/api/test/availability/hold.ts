import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { TestApi } from '../support/test-api.ts';

/** Holds a lock until the returned function is called, or the test ends. */
export async function hold(
  { database }: TestApi,
  statement: string,
): Promise<() => Promise<unknown>> {
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('BEGIN');
  await owner.query(statement);
  let held = true;
  const release = async () => {
    if (held) await owner.end();
    held = false;
  };
  onTestFinished(release);
  return release;
}
