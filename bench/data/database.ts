import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startEmbeddedServer } from '@stint/embedded-postgres-server/server.ts';
import { migrate } from '@stint/api/dist/application/migrate.js';
import { hashPassword } from '@stint/api/dist/account/password.js';
import pg from 'pg';
import { admin, seed, seedText } from './seed.ts';

export interface BenchDatabase {
  /** Connects as the superuser, to whom row-level security does not apply. */
  url: string;
  owner: pg.Client;
  stop(): Promise<void>;
}

const dataDir = fileURLToPath(new URL('../../../.data/bench', import.meta.url));
const name = 'stint_bench';

/** The filled database. The next run uses it again as long as its tables and data would be the same. */
export async function openDatabase(log: (line: string) => void): Promise<BenchDatabase> {
  const server = await startEmbeddedServer({ dataDir, log });
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  if (!(await filledAlready(server.url))) await fill(server.url, url.href, log);
  const owner = await connected(url.href);
  return {
    url: url.href,
    owner,
    async stop() {
      await owner.end();
      await server.stop();
    },
  };
}

/** Read from the database's comment, which is written last. */
async function filledAlready(serverUrl: string): Promise<boolean> {
  const client = await connected(serverUrl);
  const { rows } = await client.query<{ comment: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1`,
    [name],
  );
  await client.end();
  return rows[0]?.comment === (await fingerprint());
}

async function fill(serverUrl: string, url: string, log: (line: string) => void): Promise<void> {
  log('Making 200,000 assignments with everything around them; the next run finds them again');
  const server = await connected(serverUrl);
  await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await server.query(`CREATE DATABASE ${name}`);
  await migrate({ ownerUrl: url });
  const owner = await connected(url);
  await seed(owner, await hashPassword(admin.password));
  await owner.end();
  await server.query(`COMMENT ON DATABASE ${name} IS ${pg.escapeLiteral(await fingerprint())}`);
  await server.end();
}

/** A hash of what creates the database: the migrations and the statements of the data. */
async function fingerprint(): Promise<string> {
  const migrations = import.meta.resolve('@stint/api/dist/database/migrations.js');
  const folder = new URL('migrations/', migrations);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return createHash('sha256')
    .update(texts.join('') + seedText)
    .digest('hex');
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
