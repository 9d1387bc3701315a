import { createHmac } from 'node:crypto';
import pg from 'pg';
import { roleTimeouts } from './timeouts.ts';

/**
 * The URL that the application connects with: the owner's, with the role `<database>_app`. The role's
 * password is derived from the owner's, so that every instance knows it and no second secret is kept.
 */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const database = databaseOf(url);
  const secret = url.password === '' ? ownerUrl : decodeURIComponent(url.password);
  url.username = encodeURIComponent(`${database}_app`);
  url.password = createHmac('sha256', secret)
    .update(`application role of ${database}`)
    .digest('base64url');
  return url.href;
}

/**
 * Makes sure that the role of this URL can sign in, and may do to the rows what the application does:
 * it owns nothing, makes nothing (not even for a while), cannot pass row-level security, can only
 * add to what is never changed, waits for nothing longer than a request may, and has one process for a statement.
 *
 * @param owner connected as the tables' owner, after migrating.
 * @param created whether the role is ours to create, or somebody else's (`DATABASE_APP_URL`).
 */
export async function grantApplicationRole(
  owner: pg.ClientBase,
  roleUrl: string,
  created: boolean,
): Promise<void> {
  const url = new URL(roleUrl);
  const role = pg.escapeIdentifier(decodeURIComponent(url.username));
  if (created) await createRole(owner, decodeURIComponent(url.username), url.password);
  else await limitOwnRole(roleUrl);
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name');
  await owner.query(`
    REVOKE TEMPORARY ON DATABASE ${pg.escapeIdentifier(rows[0]!.name)} FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    REVOKE ALL ON typeorm_metadata, migrations FROM ${role};
    REVOKE DELETE ON agency FROM ${role};
    REVOKE UPDATE, DELETE ON ${onlyAddedTo} FROM ${role};
    GRANT UPDATE (undone_by_id) ON change_set TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${role};
  `);
}

/** The history, raw punches with their corrections, and what was accepted. */
const onlyAddedTo = [
  'audit_entry',
  'change_set',
  'punch',
  'punch_correction',
  'timesheet_statement',
  'expense_statement',
];

async function createRole(owner: pg.ClientBase, name: string, password: string): Promise<void> {
  const role = pg.escapeIdentifier(name);
  const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) {
    await owner.query(`CREATE ROLE ${role} NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS`);
  }
  await owner.query(`
    ALTER ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(decodeURIComponent(password))};
    ALTER ROLE ${role} SET timezone = 'UTC';
    ALTER ROLE ${role} SET datestyle = 'ISO';
    ${await limitsOf(role, owner)}
  `);
}

/**
 * Statements that limit how long the role may take, and let one process of PostgreSQL work on each of its statements.
 * Further ones would count for no agency, and have the priority of requests whatever they do.
 *
 * @param role escaped, or CURRENT_USER
 * @param client connected to the server
 */
async function limitsOf(role: string, client: pg.ClientBase): Promise<string> {
  return `${roleTimeouts(role, await settingsOf(client))}
    ALTER ROLE ${role} SET max_parallel_workers_per_gather = 0;`;
}

/** Somebody else's role sets its limits itself: the owner of the tables may not. */
async function limitOwnRole(roleUrl: string): Promise<void> {
  const own = new pg.Client({ connectionString: roleUrl });
  await own.connect();
  try {
    await own.query(await limitsOf('CURRENT_USER', own));
  } finally {
    await own.end();
  }
}

async function settingsOf(client: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM pg_settings WHERE name LIKE '%timeout'`,
  );
  return new Set(rows.map(({ name }) => name));
}

function databaseOf(url: URL): string {
  return decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username);
}
