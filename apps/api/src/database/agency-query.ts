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
  const entered = kind === 'request' ? [agencyId] : [agencyId, `${timeouts[kind].statement}s`];
  const query = (statement: string | pg.QueryConfig, values?: unknown[]) => {
    prepareOnce(client, entered);
    const config = typeof statement === 'string' ? { text: statement, values } : statement;
    return new Promise((resolve, reject) => {
      client.query(
        new AgencyQuery(entered, config, (error, result) => {
          if (error) reject(error);
          else resolve(result);
        }),
      );
    });
  };
  return { query: query as pg.ClientBase['query'] };
}

/**
 * Returns no row. It makes the transaction read-only and sets its agency. Both settings end with the
 * transaction, as PgBouncer in transaction mode requires.
 */
const enterAgency = {
  name: 'enter_agency',
  text: `SELECT WHERE set_config('transaction_read_only', 'on', true) IS NULL
    OR set_config('app.agency_id', $1, true) IS NULL`,
};

/** The same with a timeout of its own for the statement that follows. */
const enterWithTimeout = {
  name: 'enter_agency_with_timeout',
  text: `${enterAgency.text} OR set_config('statement_timeout', $2, true) IS NULL`,
};

/** Of the values that it is entered with. */
function enteringBy(entered: readonly string[]) {
  return entered.length === 1 ? enterAgency : enterWithTimeout;
}

const prepared = new WeakMap<pg.ClientBase, Set<string>>();

function prepareOnce(client: pg.ClientBase, entered: readonly string[]): void {
  const { name, text } = enteringBy(entered);
  const names = prepared.get(client) ?? new Set();
  if (names.has(name)) return;
  prepared.set(client, names.add(name));
  const values = entered.map((value, i) => (i === 0 ? '' : value));
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
  readonly #values: string[];
  #entered = false;

  constructor(
    entered: string[],
    config: pg.QueryConfig,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super({ ...config, queryMode: 'extended' }, undefined, callback);
    this.#values = entered;
  }

  override prepare(connection: Messages): void {
    connection.bind({
      statement: enteringBy(this.#values).name,
      values: this.#values,
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
