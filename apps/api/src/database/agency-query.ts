import pg from 'pg';

/** Takes statements: a connection in a transaction, or the reader that `read` provides. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * A connection that reads the rows of one agency. Each statement is a read-only transaction of its own, which
 * sets the agency for the row-level security policies. It takes one round trip; BEGIN, SET and COMMIT would
 * take two more.
 */
export function agencyReader(client: pg.ClientBase, agencyId: string): Queryable {
  const query = (statement: string | pg.QueryConfig, values?: unknown[]) => {
    prepareOnce(client);
    const config = typeof statement === 'string' ? { text: statement, values } : statement;
    return new Promise((resolve, reject) => {
      client.query(
        new AgencyQuery(agencyId, config, (error, result) => {
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

const prepared = new WeakSet<pg.ClientBase>();

function prepareOnce(client: pg.ClientBase): void {
  if (prepared.has(client)) return;
  prepared.add(client);
  // Not awaited: if it fails, the statement that follows fails too, and reports the error.
  client.query({ ...enterAgency, values: [''] }).catch(() => prepared.delete(client));
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
  readonly #agencyId: string;
  #entered = false;

  constructor(
    agencyId: string,
    config: pg.QueryConfig,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super({ ...config, queryMode: 'extended' }, undefined, callback);
    this.#agencyId = agencyId;
  }

  override prepare(connection: Messages): void {
    connection.bind({
      statement: enterAgency.name,
      values: [this.#agencyId],
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
