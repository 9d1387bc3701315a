import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { keepLease } from './keep-lease.ts';
import { removeDirectory } from './remove-directory.ts';
import {
  checkVersion,
  clearDeadServer,
  createCluster,
  findCluster,
  launchServer,
  postmaster,
  shutServer,
  superuserUrl,
  versionOfData,
  type Cluster,
} from './cluster.ts';

/** A PostgreSQL server that came with the installation. */
export interface EmbeddedServer {
  /** Connects as the superuser to the database `stint`, which is empty after a first start. */
  url: string;
  /** Holds the data. */
  folder: string;
  /** Call it last, with every connection closed. Stops the server unless another process still uses it. */
  stop(): Promise<void>;
}

/** Everybody who uses the server holds this advisory lock together; who gets it alone may stop the server. */
const LEASE = 5_714_683;

/**
 * Starts PostgreSQL on a data directory, or joins the server that is already running on it: one that
 * another process uses, or one whose owner was killed. A server that dies is started again at the same
 * address. The last user to leave stops it.
 *
 * @param options.dataDir kept from start to start, created when missing.
 * @param options.fresh throw the data away first.
 * @param options.log receives lines for people about what takes time.
 * @param options.onLost called when the server died and could not be started again, with what to do.
 * @throws when `fresh` is asked for while another process uses the data, when the data is another
 *   major version's, or when the server does not come up; each with what to do.
 */
export async function startEmbeddedServer(options: {
  dataDir: string;
  fresh?: boolean;
  log: (line: string) => void;
  onLost?: (error: Error) => void;
}): Promise<EmbeddedServer> {
  const cluster = await findCluster(options.dataDir);
  if (options.fresh) await discard(cluster);
  return start(cluster, {}, options.log, options.onLost);
}

/**
 * Stops the server on a data directory if nobody uses it any more, because its users were killed. Of one that was killed a
 * moment ago PostgreSQL may not know yet, so it is tried for two seconds.
 */
export async function stopAbandonedServer(dataDir: string): Promise<void> {
  const cluster = await findCluster(dataDir);
  for (let tries = 0; tries < 10; tries += 1) {
    if (await isAbandoned(cluster)) return;
    await pause(200);
  }
}

/**
 * Starts an empty server for tests in a temporary directory; a power cut would lose its data, nothing
 * else. `stop` removes it. What earlier killed test runs left is cleared away on the way.
 */
export async function startTestServer(): Promise<EmbeddedServer> {
  await clearAbandoned();
  const directory = await mkdtemp(join(tmpdir(), TEST_PREFIX));
  const cluster = await findCluster(directory);
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const server = await start(cluster, careless, () => {});
  return {
    url: server.url,
    folder: server.folder,
    stop: async () => {
      await server.stop();
      for (const each of [cluster.home, directory]) await removeDirectory(each);
    },
  };
}

const TEST_PREFIX = 'stint-test-postgres-';
const TEN_MINUTES = 600_000;

async function clearAbandoned(): Promise<void> {
  const names = await readdir(tmpdir());
  for (const name of names.filter((each) => each.startsWith(TEST_PREFIX))) {
    const directory = join(tmpdir(), name);
    const made = await stat(directory).catch(() => undefined);
    // A younger one may be about to start in another test run.
    if (!made || Date.now() - made.mtimeMs < TEN_MINUTES) continue;
    const cluster = await findCluster(directory);
    if (!(await isAbandoned(cluster))) continue;
    for (const each of [cluster.home, directory]) await removeDirectory(each);
  }
}

/** Whether nobody uses the cluster; a server that still runs on it is stopped. */
async function isAbandoned(cluster: Cluster): Promise<boolean> {
  const lease = await takeLease(cluster);
  if (lease) return shutIfLast(cluster, lease);
  const running = await postmaster(cluster);
  return !running || clearDeadServer(cluster, running.pid);
}

async function start(
  cluster: Cluster,
  settings: Record<string, string>,
  log: (line: string) => void,
  onLost: (error: Error) => void = () => {},
): Promise<EmbeddedServer> {
  const version = await versionOfData(cluster);
  if (version) {
    checkVersion(cluster, version);
  } else {
    log(`Creating a PostgreSQL database in ${cluster.home}`);
    await createCluster(cluster);
  }
  const first = await joinOrLaunch(cluster, settings);
  log(`PostgreSQL runs on port ${first.port}`);
  await first.query('CREATE DATABASE stint').catch((error: pg.DatabaseError) => {
    if (error.code !== DUPLICATE_DATABASE && error.code !== UNIQUE_VIOLATION) throw error;
  });
  const comeBack = () => joinOrLaunch(cluster, settings, { port: first.port, patienceMs: 60_000 });
  const lease = keepLease(first, comeBack, { log, onLost });
  return {
    url: await superuserUrl(cluster, first.port, 'stint'),
    folder: cluster.path,
    stop: async () => {
      const held = await lease.stop();
      if (held) await shutIfLast(cluster, held);
    },
  };
}

const DUPLICATE_DATABASE = '42P04';
/** What the slower of two simultaneous CREATE DATABASE gets. */
const UNIQUE_VIOLATION = '23505';

/**
 * @param former.port where the server was, and is expected again.
 * @param former.patienceMs how long its last processes may take to leave.
 */
async function joinOrLaunch(
  cluster: Cluster,
  settings: Record<string, string>,
  former: { port?: number; patienceMs: number } = { patienceMs: 10_000 },
): Promise<pg.Client> {
  const begun = Date.now();
  let { port } = former;
  for (;;) {
    const running = await postmaster(cluster);
    const lease = running && (await takeLease(cluster));
    if (lease) return lease;
    // Whoever else used a killed server looks for the next one there.
    port ??= running?.port;
    // A server that is there and does not answer is starting, recovering or stopping: it gets its time.
    if (running && !(await clearDeadServer(cluster, running.pid))) {
      if (Date.now() - begun > 60_000) throw silent(cluster, running.pid);
    } else {
      const failed = await launchServer(cluster, settings, port).catch((error: Error) => error);
      // Somebody else was faster, or a killed server's last processes are still leaving: look again.
      if (failed && Date.now() - begun > former.patienceMs) throw failed;
      if (!failed) continue;
    }
    await pause(200);
  }
}

function silent(cluster: Cluster, pid: number): Error {
  return new Error(
    `PostgreSQL (process ${pid}) holds ${cluster.path} but does not answer. ` +
      `See ${join(cluster.path, 'postgres.log')}, end that process, and start again.`,
  );
}

/** Connects to the cluster's running server and becomes one of its users; `undefined` when it does not answer. */
async function takeLease(cluster: Cluster): Promise<pg.Client | undefined> {
  const running = await postmaster(cluster);
  if (!running) return undefined;
  const lease = new pg.Client({
    connectionString: await superuserUrl(cluster, running.port, 'postgres'),
    application_name: `stint process ${process.pid}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  lease.on('error', () => {
    // The end of the connection follows, and says the same.
  });
  try {
    await lease.connect();
    await lease.query('SELECT pg_advisory_lock_shared($1)', [LEASE]);
    return lease;
  } catch {
    await lease.end().catch(() => {});
    return undefined;
  }
}

/** Gives the lease back. @returns whether nobody else holds one, in which case the server is stopped now. */
async function shutIfLast(cluster: Cluster, lease: pg.Client): Promise<boolean> {
  try {
    const alone = await isLast(lease);
    if (alone) await shutServer(cluster);
    return alone;
  } catch (error) {
    // A server that somebody else ended in the meantime needs no stopping.
    if (await postmaster(cluster)) throw error;
    return true;
  } finally {
    await lease.end().catch(() => {});
  }
}

async function isLast(lease: pg.Client): Promise<boolean> {
  await lease.query('SELECT pg_advisory_unlock_shared($1)', [LEASE]);
  const { rows } = await lease.query<{ alone: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS alone',
    [LEASE],
  );
  return rows[0]?.alone === true;
}

async function discard(cluster: Cluster): Promise<void> {
  const lease = await takeLease(cluster);
  if (lease) {
    const { rows } = await lease.query<{ user: string }>(
      `SELECT DISTINCT application_name AS user FROM pg_stat_activity
       WHERE application_name LIKE 'stint process %' AND pid <> pg_backend_pid()`,
    );
    if (!(await shutIfLast(cluster, lease))) {
      const users = rows.map((row) => row.user).join(', ');
      throw new Error(
        `The data in ${cluster.path} is in use (${users}). Stop that first, then start with --fresh again.`,
      );
    }
  }
  await removeDirectory(cluster.path);
}
