import 'reflect-metadata';
import { buildGraph } from '../graphql/graph.ts';
import { startApollo } from '../server/apollo-server.ts';
import { carryOut } from '../server/handed-over.ts';
import { createLog } from '../server/log.ts';
import { BACKGROUND } from '../priority/background.ts';
import { workInBackground } from './background-work.ts';
import { connectPlatform } from './connect-platform.ts';
import type { FromJobProcess, JobProcessSettings, ToJobProcess } from './job-process-messages.ts';
import { resolvers } from './resolvers.ts';

/**
 * The process of `job-process.ts`: once it is told its settings, it does background work, and carries out commands on
 * many records, until it is told to stop. Without the process that serves it ends at once; another one does its jobs
 * again.
 */
let working: Promise<Work> | undefined;

/** What carries out commands, and how to stop: what is under way is finished first. */
interface Work {
  carryOut(told: Extract<ToJobProcess, { kind: 'carry-out' }>): Promise<void>;
  stop(): Promise<void>;
}

process.on('message', async (told: ToJobProcess) => {
  if (told.kind === 'start') {
    working = start(told.settings);
    await working;
    return say({ kind: 'working' });
  }
  const work = await working!;
  if (told.kind === 'carry-out') return work.carryOut(told);
  await work.stop();
  process.disconnect();
});
process.once('disconnect', () => process.exit());
// It may have ended while this file was loaded.
if (!process.connected) process.exit();
// A signal from the terminal may reach both processes. The one that serves stops this one when the time has come.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

function say(message: FromJobProcess): void {
  // Whoever asked may be gone.
  process.send!(message, () => {});
}

async function start({ config, hasDemo, ...urls }: JobProcessSettings): Promise<Work> {
  const log = createLog(config.logLevel);
  try {
    // Commands read records through the graph's types, in jobs too.
    const graph = await buildGraph({ resolvers, fastReadPath: false });
    const apollo = await startApollo(graph, log);
    // What people are told about the settings, the process that serves tells them.
    const platform = await connectPlatform(config, urls, () => {}, BACKGROUND);
    // Live updates would wait for the priority of this process: the one that serves sends them.
    const stopWork = await workInBackground({
      platform,
      ownerUrl: urls.ownerUrl,
      hasDemo,
      log,
      niceness: BACKGROUND,
    });
    const underWay = new Set<Promise<void>>();
    return {
      carryOut({ number, asked }) {
        const done = carryOut(apollo, platform, asked)
          .catch((err: unknown) => {
            log.error({ err, correlationId: asked.asker.correlationId }, 'unforeseen');
            return null;
          })
          .then((answer) => say({ kind: 'answer', number, answer }))
          .finally(() => underWay.delete(done));
        underWay.add(done);
        return done;
      },
      async stop() {
        await Promise.all(underWay);
        await stopWork();
        await apollo.stop();
        await platform.dataSource.destroy();
      },
    };
  } catch (err) {
    log.error({ err }, 'background jobs cannot be started');
    // It is started again, with longer and longer pauses.
    process.exit(1);
  }
}
