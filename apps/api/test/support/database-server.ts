import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startTestServer } from '@stint/embedded-postgres-server/server.ts';
import { TEMPLATE, urlOfDatabase } from './database-url.ts';
import { migrate } from '../../src/application/migrate.ts';
import { newEncryptionKey } from '../../src/encryption/encryption-key.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser URL of the test server's maintenance database. */
    serverUrl: string;
    /** The application role's URL of the migrated template; clones let the same role in. */
    templateAppUrl: string;
    /** Encrypts in every API of the run, so that each reads what a template holds. */
    encryptionKey: string;
    /** The folder with the files of the demo agencies. */
    demoFiles: string;
  }
}

/** One server for the whole run, with one migrated database that every test file clones. */
export default async function databaseServer(project: TestProject) {
  const server = await startTestServer();
  const demoFiles = await mkdtemp(join(tmpdir(), 'stint-test-demo-'));
  const stop = async () => {
    await server.stop();
    await rm(demoFiles, { recursive: true });
  };
  try {
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${TEMPLATE}`);
    await admin.end();
    const ownerUrl = urlOfDatabase(server.url, TEMPLATE);
    project.provide('serverUrl', server.url);
    project.provide('encryptionKey', newEncryptionKey());
    project.provide('demoFiles', demoFiles);
    project.provide('templateAppUrl', await migrate({ ownerUrl }));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
