import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { StaffRole } from '@stint/domain/access/staff-role.ts';
import { entities } from '../../src/application/entities.ts';
import { MailServer } from '../../src/mail-server/mail-server.ts';
import { buildGraph } from '../../src/graphql/graph.ts';
import { resolvers } from '../../src/application/resolvers.ts';
import { createApp, type AppOptions } from '../../src/server/app.ts';
import { readConfig } from '../../src/server/config.ts';
import { createPlatform, type Platform } from '../../src/server/platform.ts';
import type { doors } from '../../src/context/sign-in-channel.ts';
import { AgencyRows, PASSWORD } from './rows.ts';
import { GraphClient } from './graph-client.ts';
import type { FileStore } from '../../src/file-store/file-store.ts';
import { folderStore } from '../../src/file-store/stores.ts';
import { testEncryption } from './test-encryption.ts';
import { OtherProcessHere } from './other-process.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const noMailServer = new MailServer({ publicUrl: 'http://stint.example' });

/** The whole API on a database of its own. */
export interface TestApi {
  app: FastifyInstance;
  platform: Platform;
  /** Where documents are kept. */
  filesDir: string;
  database: TestDatabase;
  /** Carries out commands on many records. */
  otherProcess: OtherProcessHere;
  /** Sets the clock: an instant, ISO. */
  setNow(instant: string): void;
  createAgency(agency?: Parameters<typeof AgencyRows.create>[1]): Promise<AgencyRows>;
  /** A browser at a door, not signed in. */
  visitor(door?: (typeof doors)[number]): GraphClient;
  /** Somebody of the staff, signed in at the console. */
  clientFor(agency: AgencyRows, role: StaffRole): Promise<GraphClient>;
  /** The owner of an account made by `AgencyRows`, signed in at their door. */
  signedIn(agency: AgencyRows, account: { kind: string; userName: string }): Promise<GraphClient>;
  close(): Promise<void>;
}

/**
 * @param options.now the instant that everything happens at, until the test sets another; noon of
 *   21 November 2026 in Chicago when not said.
 * @param options.mailServer none is set up when not said
 * @param options.template what its database begins as a copy of: the migrated and empty one when not said
 * @param options.files a folder of its own when not said
 * @param options.fastReadPath whether queries take the fast path; as FAST_READ_PATH says when not said.
 */
export async function createTestApi(
  options: {
    now?: string;
    template?: string;
    fastReadPath?: boolean;
    mailServer?: MailServer;
    files?: FileStore;
  } & Partial<Omit<AppOptions, 'platform' | 'graph'>> = {},
): Promise<TestApi> {
  const {
    now: start = '2026-11-21T18:00:00Z',
    template,
    mailServer = noMailServer,
    files,
    ...appOptions
  } = options;
  const settings = readConfig([], { FAST_READ_PATH: process.env['FAST_READ_PATH'] });
  const { fastReadPath = settings.fastReadPath } = appOptions;
  let now = start;
  const database = await createTestDatabase(entities, template);
  const filesDir = await mkdtemp(join(tmpdir(), 'stint-test-files-'));
  const platform = createPlatform({
    dataSource: database.dataSource,
    listenUrl: database.appUrl,
    encryption: testEncryption,
    mailServer,
    files: files ?? folderStore(filesDir),
    clock: () => now,
  });
  await platform.live.start();
  const graph = await buildGraph({ resolvers, fastReadPath });
  const otherProcess = await OtherProcessHere.start(graph, platform);
  const app = await createApp({
    platform,
    graph,
    logLevel: 'silent',
    otherProcess,
    ...appOptions,
  });
  await app.ready();

  const visitor: TestApi['visitor'] = (door = 'console') => new GraphClient(app, door);
  const signedIn: TestApi['signedIn'] = async ({ companyId }, { kind, userName }) => {
    const door = kind === 'STAFF' ? 'console' : kind === 'EMPLOYEE' ? 'ess' : 'portal';
    const client = visitor(door);
    const answer = await client.signIn({ companyId, userName, password: PASSWORD });
    if (answer.__typename !== 'SignedIn') throw new Error(`${userName}: ${JSON.stringify(answer)}`);
    return client;
  };
  return {
    app,
    platform,
    filesDir,
    database,
    otherProcess,
    setNow: (instant) => {
      now = instant;
    },
    createAgency: (agency) => AgencyRows.create(platform.tenants, agency),
    visitor,
    clientFor: async (agency, role) =>
      signedIn(agency, { kind: 'STAFF', userName: (await agency.staff(role)).userName }),
    signedIn,
    async close() {
      await app.close();
      await platform.live.stop();
      await database.close();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}
