import pg from 'pg';

/** What statements are sent through: a connection in a transaction, or what `read` hands out. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * A connection that reads the rows of one agency. Each statement is a transaction of its own, which
 * names the agency to the row-level security policies and cannot write. All of it is one packet and
 * one answer, where BEGIN, SET and COMMIT would take two more of each.
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
 * Finds no row, and sets both on the way; for the transaction alone, so that nothing is left on the
 * connection, as PgBouncer in transaction mode asks.
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
  // Not awaited: when it fails, so does what is sent right behind it, and that is told.
  client.query({ ...enterAgency, values: [''] }).catch(() => prepared.delete(client));
}

/** What pg does not type of a query and its connection: the messages of the extended protocol. */
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
 * A statement behind the one that enters the agency. PostgreSQL takes all messages up to a `Sync` as
 * one transaction, and pg sends that after the statement.
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
