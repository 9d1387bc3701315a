import type { DataSource } from 'typeorm';
import { createApp } from '../server/app.ts';
import type { Config } from '../server/config.ts';
import { createPlatform, type Platform } from '../server/platform.ts';
import { applicationDataSource } from './data-source.ts';
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from '@stint/embedded-postgres-server/server.ts';
import { fileStoreOf } from './file-store-of.ts';
import { migrate } from './migrate.ts';
import { encryptionOf } from './encryption-keys.ts';
import { MailServer } from '../mail-server/mail-server.ts';
import { offerDemo } from '../demo/load-demo.ts';
import { demoWork } from '../demo/time/keep-working.job.ts';
import type { DemoSignIn } from '../demo/sign-ins.ts';
import { buildGraph } from '../graphql/graph.ts';
import { workOnJobs } from '../jobs/job-queue.ts';
import { requireSubjectLabels } from '../record/subject-kinds.ts';
import { jobs, schedules } from './jobs.ts';
import { resolvers } from './resolvers.ts';
import { routes } from './routes.ts';
import { subscribers } from './subscribers.ts';

/** A process that serves. */
export interface Running {
  /** Where it is reached. */
  address: string;
  platform: Platform;
  /** Who can sign in to the demo agencies; nobody where there are none. */
  signIns: readonly DemoSignIn[];
  /** Ends when the process can serve no longer, with the reason and what to do. */
  failed: Promise<Error>;
  /** Lets what is under way finish, then leaves nothing behind. */
  stop(): Promise<void>;
}

/**
 * From the configuration to a listening server: database, tables, graph, HTTP, live updates, jobs.
 *
 * @param log receives lines for people about what takes time.
 */
export async function startRunning(config: Config, log: (line: string) => void): Promise<Running> {
  const stops: (() => Promise<unknown>)[] = [];
  const { promise: failed, resolve: fail } = Promise.withResolvers<Error>();
  const stop = async () => {
    for (const each of stops.splice(0).toReversed()) await each();
  };
  try {
    // A schema that is not complete must not touch the database.
    const graph = await buildGraph({ resolvers, fastReadPath: config.fastReadPath });
    requireSubjectLabels();
    const server = config.databaseUrl
      ? undefined
      : await embedded(config, { log, onLost: fail }, stops);
    const ownerUrl = server?.url ?? config.databaseUrl!;
    const appUrl = await migrate({ ownerUrl, appUrl: config.databaseAppUrl });
    const encryption = await encryptionOf(config, ownerUrl);
    const dataSource = await connect(config, appUrl);
    stops.push(() => dataSource.destroy());
    const platform = createPlatform({
      dataSource,
      listenUrl: config.databaseListenUrl ?? appUrl,
      encryption,
      mailServer: new MailServer(config),
      files: await fileStoreOf(config, log),
    });
    const signIns = config.demo ? await offerDemo(ownerUrl, platform, log) : [];
    const disk = server && { folder: server.folder };
    const app = await createApp({ ...config, platform, graph, routes, disk });
    await platform.live.start();
    stops.push(() => platform.live.stop());
    const offered = signIns.length > 0 ? [...schedules, demoWork] : schedules;
    const work = { jobs, subscribers, schedules: offered, platform };
    stops.push(await workOnJobs({ ...work, ownerUrl, log: app.log }));
    stops.push(() => app.close());
    await app.listen({ port: config.port, host: config.host });
    return { address: `http://localhost:${config.port}`, platform, signIns, failed, stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

async function embedded(
  { dataDir, fresh }: Config,
  told: { log: (line: string) => void; onLost: (error: Error) => void },
  stops: (() => Promise<unknown>)[],
): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir, fresh, ...told });
  stops.push(() => server.stop());
  return server;
}

function connect(config: Config, appUrl: string): Promise<DataSource> {
  return applicationDataSource({
    url: appUrl,
    replicaUrls: config.databaseReplicaUrls,
    poolSize: config.databasePoolSize,
  }).initialize();
}
