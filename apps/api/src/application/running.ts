import { createApp } from '../server/app.ts';
import type { Config } from '../server/config.ts';
import type { Platform } from '../server/platform.ts';
import {
  type EmbeddedServer,
  startEmbeddedServer,
} from '@stint/embedded-postgres-server/server.ts';
import { queueWhatFollows } from '../jobs/job-queue.ts';
import { subscribers } from './subscribers.ts';
import { workInBackground } from './background-work.ts';
import { connectPlatform } from './connect-platform.ts';
import { JobProcess } from './job-process.ts';
import { migrate } from './migrate.ts';
import type { DemoSignIn } from '../demo/sign-ins.ts';
import { buildGraph } from '../graphql/graph.ts';
import { requireSubjectLabels } from '../record/subject-kinds.ts';
import { resolvers } from './resolvers.ts';
import { routes } from './routes.ts';

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
    const urls = { ownerUrl, appUrl };
    const platform = await connectPlatform(config, urls, log);
    stops.push(() => platform.dataSource.destroy());
    const signIns = config.demo ? await demo(ownerUrl, platform, log) : [];
    const disk = server && { folder: server.folder };
    const otherProcess = config.jobProcess ? new JobProcess() : undefined;
    const app = await createApp({ ...config, platform, graph, routes, disk, otherProcess });
    await platform.live.start();
    stops.push(() => platform.live.stop());
    const hasDemo = signIns.length > 0;
    stops.push(
      otherProcess
        ? queueWhatFollows({ platform, subscribers, log: app.log })
        : await workInBackground({ platform, ownerUrl, hasDemo, log: app.log }),
    );
    stops.push(() => app.close());
    await app.listen({ port: config.port, host: config.host });
    // Whoever waits for the server is not kept waiting for another process to start.
    if (otherProcess) {
      otherProcess.start({ ...urls, config: { ...config, fresh: false }, hasDemo }, app.log);
      stops.push(() => otherProcess.stop());
    }
    return { address: `http://localhost:${config.port}`, platform, signIns, failed, stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

/** What makes the demo is loaded only where there is one: every other server is ready sooner. */
async function demo(
  ...where: [string, Platform, (line: string) => void]
): Promise<readonly DemoSignIn[]> {
  const { offerDemo } = await import('../demo/load-demo.ts');
  return offerDemo(...where);
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
