import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startTestServer } from '@stint/embedded-postgres-server/server.ts';
import { TEMPLATE, urlOfDatabase } from './database-url.ts';
import { migrate } from '../../src/application/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser URL of the test server's maintenance database. */
    serverUrl: string;
    /** The application role's URL of the migrated template; clones let the same role in. */
    templateAppUrl: string;
  }
}

/** One server for the whole run, with one migrated database that every test file clones. */
export default async function databaseServer(project: TestProject) {
  const server = await startTestServer();
  try {
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${TEMPLATE}`);
    await admin.end();
    const ownerUrl = urlOfDatabase(server.url, TEMPLATE);
    project.provide('serverUrl', server.url);
    project.provide('templateAppUrl', await migrate({ ownerUrl }));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}
