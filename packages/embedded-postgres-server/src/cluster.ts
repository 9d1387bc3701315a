import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  accountForServer,
  giveTo,
  reachableBy,
  sharedPlace,
  type SystemAccount,
} from './system-account.ts';
import { locateBinaries, type Binaries } from './binaries.ts';
import { removeDirectory } from './remove-directory.ts';

const run = promisify(execFile);

/** One PostgreSQL data directory with what is needed to run a server on it. */
export interface Cluster {
  /** Holds `data/`, `password` and `postgres.log`; appears in one step, complete. */
  path: string;
  /** The directory that the cluster stands in. */
  home: string;
  account: SystemAccount | undefined;
  binaries: Binaries;
}

/** Finds out where a cluster lives and who runs it. Creates the surrounding directory, not the cluster. */
export async function findCluster(dataDir: string): Promise<Cluster> {
  const account = await accountForServer(join(dataDir, 'cluster'));
  const home = await placeWithinReach(dataDir, account);
  return { path: join(home, 'cluster'), home, account, binaries: await locateBinaries(account) };
}

async function placeWithinReach(
  dataDir: string,
  account: SystemAccount | undefined,
): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  if (!account) return dataDir;
  await chmod(dataDir, 0o755);
  if (await reachableBy(account, dataDir)) return dataDir;
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const home = join(sharedPlace, key);
  await mkdir(home, { recursive: true });
  await Promise.all([sharedPlace, home].map((place) => chmod(place, 0o755)));
  return home;
}

/** The major version that wrote the data, or `undefined` when there is none yet. */
export async function versionOfData(cluster: Cluster): Promise<string | undefined> {
  const text = await readFile(join(cluster.path, 'data', 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  return text?.trim();
}

/**
 * Refuses data that another major version wrote: the server would refuse it with less to say.
 *
 * @throws when the versions differ, naming both and what to do.
 */
export function checkVersion({ path, binaries }: Cluster, version: string): void {
  if (binaries.majorVersion === version) return;
  throw new Error(
    `The data in ${path} was written by PostgreSQL ${version}, this is PostgreSQL ${binaries.majorVersion}. ` +
      'Start with --fresh to begin anew, or name another place with STINT_DATA_DIR.',
  );
}

/**
 * Makes an empty cluster with a random password. It is prepared aside and renamed into place, so that
 * an interrupted or a simultaneous first start never leaves half a cluster behind.
 */
export async function createCluster(cluster: Cluster): Promise<void> {
  const staged = join(cluster.home, `cluster.${process.pid}.${randomBytes(3).toString('hex')}`);
  await mkdir(staged, { mode: 0o700 });
  await writeFile(join(staged, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (cluster.account) await giveTo(cluster.account, staged);
  try {
    await runProgram(cluster, 'initdb', [
      `--pgdata=${join(staged, 'data')}`,
      `--pwfile=${join(staged, 'password')}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ]);
    await rename(staged, cluster.path);
  } catch (error) {
    await removeDirectory(staged);
    if (!(await versionOfData(cluster))) throw error;
  }
}

/** Where to connect as the superuser. */
export async function superuserUrl(
  cluster: Cluster,
  port: number,
  database: string,
): Promise<string> {
  const password = await readFile(join(cluster.path, 'password'), 'utf8');
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Starts a server on the loopback address, and waits until it accepts connections. It runs in a session of its
 * own: a Ctrl-C in the terminal reaches the product, which stops it in order.
 *
 * @param settings PostgreSQL settings beside the usual ones, by name.
 * @param formerPort where others may still look for the server; it is used again if it is free.
 * @throws when the server does not come up, with the end of its log.
 */
export async function launchServer(
  cluster: Cluster,
  settings: Record<string, string>,
  formerPort?: number,
): Promise<void> {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(await freePort(formerPort)),
    // No socket file: its path would be limited to 107 bytes, and nobody else should find the server.
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(cluster.path, 'postgres.log');
  const started = runProgram(cluster, 'pg_ctl', [
    'start',
    '--wait',
    '--silent',
    `--pgdata=${join(cluster.path, 'data')}`,
    `--log=${log}`,
    `--options=${options.join(' ')}`,
  ]);
  await started.catch(async (cause: Error) => {
    const lines = (await readFile(log, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-15);
    throw new Error(['PostgreSQL did not start. Its log ends with:', ...lines].join('\n'), {
      cause,
    });
  });
}

/** Stops the server in order: open transactions are rolled back, everything committed is on disk. */
export async function shutServer(cluster: Cluster): Promise<void> {
  await runProgram(cluster, 'pg_ctl', [
    'stop',
    '--mode=fast',
    '--wait',
    '--silent',
    `--pgdata=${join(cluster.path, 'data')}`,
  ]);
}

/** What the server wrote about itself: its process and the port, or `undefined` when none is running. */
export async function postmaster(
  cluster: Cluster,
): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch(() => undefined);
  const lines = text?.split('\n');
  if (!lines?.[0]) return undefined;
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/**
 * Removes what a killed server left behind. After a restart its process id may belong to somebody else,
 * and then the next server would take that one for its predecessor and refuse to start.
 *
 * @returns false when the process really is a PostgreSQL server, which is then left alone.
 */
export async function clearDeadServer(cluster: Cluster, pid: number): Promise<boolean> {
  if ((await commandOf(pid)).includes('postgres')) return false;
  // Another process may have started the next server in the meantime.
  if ((await postmaster(cluster))?.pid === pid) await rm(postmasterFile(cluster), { force: true });
  return true;
}

/** The name of a process's program; empty when there is no such process, or only what is left of it. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const [, command = '', state] = /\((.*)\) (\w)/s.exec(stat) ?? [];
    // Killed, and its parent has not asked for its result yet.
    return state === 'Z' ? '' : command;
  }
  return run('ps', ['-o', 'comm=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

function postmasterFile(cluster: Cluster): string {
  return join(cluster.path, 'data', 'postmaster.pid');
}

async function runProgram(cluster: Cluster, program: 'initdb' | 'pg_ctl', args: string[]) {
  await run(cluster.binaries[program], args, {
    ...cluster.account,
    cwd: cluster.home,
    // Nothing of the caller's PGDATA, PGPORT or language may leak in.
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
}

/** The first port that an ordinary account may listen on. */
const FIRST_UNPRIVILEGED_PORT = 1024;

/** @param wanted this one, if it is free. */
async function freePort(wanted = 0): Promise<number> {
  const preferred = wanted < FIRST_UNPRIVILEGED_PORT ? 0 : wanted;
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen(preferred, '127.0.0.1', resolve);
    });
  } catch (error) {
    if (preferred === 0) throw error;
    return freePort();
  }
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No free port.');
  return address.port;
}
