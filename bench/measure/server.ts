import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Profiler } from 'node:inspector';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A variant in its own process. */
export interface Server {
  origin: string;
  /** Processor time used so far. */
  usedMs(): Promise<number>;
  /** Begins to record where its time goes, until `stopProfile`. */
  startProfile(): Promise<void>;
  stopProfile(): Promise<Profiler.Profile>;
  stop(): Promise<void>;
}

const usage = fileURLToPath(new URL('../variants/report-usage.js', import.meta.url));

/** Connections to the database, the same for every variant. */
const poolSize = '10';

/** A variant from this repository, which reports its port itself. */
export async function startVariant(file: string, databaseUrl: string): Promise<Server> {
  const child = launch([fileURLToPath(new URL(`../variants/${file}.js`, import.meta.url))], {
    DATABASE_URL: databaseUrl,
  });
  const { port } = await answer<{ port: number }>(child, 'port');
  return serverOf(child, `http://127.0.0.1:${port}`);
}

/** Stint as `npm start` launches it: same program, same options, the application's role. */
export async function startStint(databaseUrl: string, ...options: string[]): Promise<Server> {
  const port = await freePort();
  const main = fileURLToPath(import.meta.resolve('@stint/api/dist/main.js'));
  const child = launch([...options, main, '--port', String(port)], {
    DATABASE_URL: databaseUrl,
    STINT_DEMO: 'false',
    // A workload says which network it comes from.
    TRUST_PROXY: '1',
  });
  const server = serverOf(child, `http://127.0.0.1:${port}`);
  while (!(await isReady(server.origin))) {
    if (child.exitCode !== null) throw new Error('Stint did not start.');
    await pause(100);
  }
  return server;
}

function launch(args: string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--import', usage, ...args], {
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      DATABASE_POOL_SIZE: poolSize,
    },
    // As `npm start` does it, and on a machine of its own: Linux may share the processors between sessions.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function serverOf(child: ChildProcess, origin: string): Server {
  return {
    origin,
    async usedMs() {
      return (await ask<{ usedMs: number }>(child, 'usage', 'usedMs')).usedMs;
    },
    async startProfile() {
      await ask<{ profiling: true }>(child, 'startProfile', 'profiling');
    },
    async stopProfile() {
      return (await ask<{ profile: Profiler.Profile }>(child, 'stopProfile', 'profile')).profile;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function ask<Message>(
  child: ChildProcess,
  question: string,
  key: keyof Message & string,
): Promise<Message> {
  const answered = answer<Message>(child, key);
  child.send(question);
  return answered;
}

/** The next message with this property. */
function answer<Message>(child: ChildProcess, key: keyof Message & string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A variant ended with ${code}.`));
    const listen = (message: object) => {
      if (!(key in message)) return;
      child.off('message', listen).off('exit', gone);
      resolve(message as Message);
    };
    child.on('message', listen).once('exit', gone);
  });
}

/** Whether what listens there says that it can do its work. */
export async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
