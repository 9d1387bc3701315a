import pg from 'pg';
import { timeouts, type WorkKind } from './timeouts.ts';

/** Takes statements: a connection in a transaction, or the reader that `read` provides. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * A connection that reads the rows of one agency. Each statement is a read-only transaction of its own, which
 * sets the agency for the row-level security policies. It takes one round trip; BEGIN, SET and COMMIT would
 * take two more.
 *
 * @param kind decides how long a statement may take
 */
export function agencyReader(
  client: pg.ClientBase,
  agencyId: string,
  kind: WorkKind = 'request',
): Queryable {
  if (kind === 'request') return entered(client, { by: enterToRead, with: [agencyId] });
  const seconds = `${timeouts[kind].statement}s`;
  return entered(client, { by: enterToReadForLong, with: [agencyId, seconds] });
}

/**
 * The same for statements that write. The commit does not wait for the disk: a crash of the database's machine may
 * lose what the last statements wrote.
 */
export function agencyWriter(client: pg.ClientBase, agencyId: string): Queryable {
  return entered(client, { by: enterToWrite, with: [agencyId] });
}

/** The statement that begins a transaction: it sets the agency and what else holds until its end. */
interface Entrance {
  by: { name: string; text: string };
  with: string[];
}

function entered(client: pg.ClientBase, entrance: Entrance): Queryable {
  const query = (statement: string | pg.QueryConfig, values?: unknown[]) => {
    prepareOnce(client, entrance);
    const config = typeof statement === 'string' ? { text: statement, values } : statement;
    return new Promise((resolve, reject) => {
      client.query(
        new AgencyQuery(entrance, config, (error, result) => {
          if (error) reject(error);
          else resolve(result);
        }),
      );
    });
  };
  return { query: query as pg.ClientBase['query'] };
}

/**
 * Returns no row. Its settings end with the transaction, as PgBouncer in transaction mode requires.
 *
 * @param settings names with their values in SQL
 */
function statementThatSets(
  name: string,
  settings: Readonly<Record<string, string>>,
): Entrance['by'] {
  const each = Object.entries(settings).map(
    ([key, value]) => `set_config('${key}', ${value}, true) IS NULL`,
  );
  return { name, text: `SELECT WHERE ${each.join(' OR ')}` };
}

const readOnly = { transaction_read_only: "'on'", 'app.agency_id': '$1' };
const enterToRead = statementThatSets('enter_to_read', readOnly);
/** With a timeout of its own for the statement that follows. */
const enterToReadForLong = statementThatSets('enter_to_read_for_long', {
  ...readOnly,
  statement_timeout: '$2',
});
const enterToWrite = statementThatSets('enter_to_write', {
  synchronous_commit: "'off'",
  'app.agency_id': '$1',
});

const prepared = new WeakMap<pg.ClientBase, Set<string>>();

function prepareOnce(client: pg.ClientBase, { by: { name, text }, with: own }: Entrance): void {
  const names = prepared.get(client) ?? new Set();
  if (names.has(name)) return;
  prepared.set(client, names.add(name));
  const values = own.map((value, i) => (i === 0 ? '' : value));
  // Not awaited: if it fails, the statement that follows fails too, and reports the error.
  client.query({ name, text, values }).catch(() => names.delete(name));
}

/** The messages of the extended protocol, which the types of pg leave out. */
interface Messages {
  bind(message: {
    statement: string;
    values: string[];
    valueMapper: (value: string) => string;
  }): void;
  execute(message: { rows?: number }): void;
}
const Query = pg.Query as unknown as new (
  config: pg.QueryConfig & { queryMode: 'extended' },
  values: undefined,
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => pg.Submittable & {
  prepare(connection: Messages): void;
  handleCommandComplete(message: unknown, connection: Messages): void;
};

/**
 * A statement that is sent together with the one that sets the agency. PostgreSQL runs all messages up to a
 * `Sync` as one transaction, and pg sends the `Sync` after the statement.
 */
class AgencyQuery extends Query {
  readonly #entrance: Entrance;
  #entered = false;

  constructor(
    entrance: Entrance,
    config: pg.QueryConfig,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super({ ...config, queryMode: 'extended' }, undefined, callback);
    this.#entrance = entrance;
  }

  override prepare(connection: Messages): void {
    connection.bind({
      statement: this.#entrance.by.name,
      values: this.#entrance.with,
      valueMapper: (value) => value,
    });
    connection.execute({});
    super.prepare(connection);
  }

  override handleCommandComplete(message: unknown, connection: Messages): void {
    if (this.#entered) super.handleCommandComplete(message, connection);
    else this.#entered = true;
  }
}
