import 'reflect-metadata';
import { buildGraph } from '../graphql/graph.ts';
import { createLog } from '../server/log.ts';
import { workInBackground } from './background-work.ts';
import { connectPlatform } from './connect-platform.ts';
import type { JobProcessSettings } from './job-process.ts';
import { resolvers } from './resolvers.ts';

/**
 * The process of `job-process.ts`: does background work with the settings of its first message, and says so, until the
 * second message asks it to stop. Without the process that serves it ends at once; another one does its jobs again.
 */
let stop = async () => {};

process.on('message', async (told: JobProcessSettings | 'stop') => {
  if (told !== 'stop') {
    stop = await work(told);
    return void process.send!('working');
  }
  await stop();
  process.disconnect();
});
process.once('disconnect', () => process.exit());
// It may have ended while this file was loaded.
if (!process.connected) process.exit();
// A signal from the terminal reaches both processes. The one that serves stops this one when the time has come.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

async function work({ config, hasDemo, ...urls }: JobProcessSettings): Promise<typeof stop> {
  const log = createLog(config.logLevel);
  try {
    // Commands read records through the graph's types.
    await buildGraph({ resolvers, fastReadPath: false });
    // What people are told about the settings, the process that serves tells them.
    const platform = await connectPlatform(config, urls, () => {});
    // Live updates would wait for the priority of this process: the one that serves sends them.
    const stopWork = await workInBackground({ platform, ownerUrl: urls.ownerUrl, hasDemo, log });
    return async () => {
      await stopWork();
      await platform.dataSource.destroy();
    };
  } catch (err) {
    log.error({ err }, 'background jobs cannot be started');
    // It is started again, with longer and longer pauses.
    process.exit(1);
  }
}
