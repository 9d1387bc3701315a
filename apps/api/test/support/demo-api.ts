import { cp } from 'node:fs/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { folderStore } from '../../src/file-store/stores.ts';
import { databaseOfUrl, DEMO_TEMPLATE } from './database-url.ts';
import { createTestApi, type TestApi } from './test-api.ts';

/** When the demo is made, and what the time is for its tests until they set another: noon of a Saturday in Chicago. */
export const DEMO_MADE_AT = '2026-11-21T18:00:00Z';

/** Whoever makes the demo holds this advisory lock. */
const MAKING = 6_120_534;

/**
 * The whole API on a database of its own with the demo agencies, and their files in a folder of its own. The demo
 * takes long to make, so the first test file that wants it makes it, and all of them begin with a copy.
 */
export async function createDemoApi(
  options: Pick<NonNullable<Parameters<typeof createTestApi>[0]>, 'routes'> = {},
): Promise<TestApi> {
  await makeDemoOnce();
  const api = await createTestApi({ ...options, now: DEMO_MADE_AT, template: DEMO_TEMPLATE });
  await cp(inject('demoFiles'), api.filesDir, { recursive: true });
  return api;
}

/** Makes it under another name, so that a demo that could not be made is no template. */
async function makeDemoOnce(): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('serverUrl') });
  await admin.connect();
  try {
    // Another worker may be making it at this moment.
    await admin.query('SELECT pg_advisory_lock($1)', [MAKING]);
    const made = await admin.query('SELECT FROM pg_database WHERE datname = $1', [DEMO_TEMPLATE]);
    if (made.rowCount !== 0) return;
    const name = await makeDemo();
    await admin.query(`ALTER DATABASE ${name} RENAME TO ${DEMO_TEMPLATE}`);
  } finally {
    await admin.end();
  }
}

/** @returns the name of its database */
async function makeDemo(): Promise<string> {
  const files = folderStore(inject('demoFiles'));
  const { platform, database, close } = await createTestApi({ now: DEMO_MADE_AT, files });
  try {
    await loadDemo(platform, () => {});
  } finally {
    await close();
  }
  return databaseOfUrl(database.ownerUrl);
}
