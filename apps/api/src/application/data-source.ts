import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ReadableNaming } from '../database/naming.ts';
import type { EntityClass } from '../database/table.ts';
import { valueTypes } from '../database/value-types.ts';
import { lowerConnection } from '../priority/lower-connection.ts';

/** A server that does not answer for so long is taken for unreachable. */
const CONNECT_MS = 5_000;

/**
 * After so long without use a connection is closed. One that is opened has the plans of no statement, and takes 20 ms
 * of which the process spends some on the password: whoever looks at a page every half minute should find it open.
 */
const IDLE_MS = 2 * 60_000;

/**
 * The application's connections: to the database, and for reading to its replicas where there are any.
 *
 * @param options.url of the application role, which owns nothing and cannot pass row-level security.
 * @param options.replicaUrls the same role on read replicas.
 * @param options.poolSize connections at most, per server.
 * @param options.niceness that the work of PostgreSQL for these connections has; 0 where it is not told.
 * @param options.entities what TypeORM itself stores; none, as the product writes its statements by itself.
 */
export function applicationDataSource(options: {
  url: string;
  replicaUrls?: string[];
  poolSize?: number;
  niceness?: number;
  entities?: readonly EntityClass[];
}): DataSource {
  const { url, replicaUrls = [], poolSize = 10, niceness = 0, entities = [] } = options;
  return new DataSource({
    type: 'postgres',
    driver: pg,
    ...(replicaUrls.length > 0
      ? { replication: { master: { url }, slaves: replicaUrls.map((each) => ({ url: each })) } }
      : { url }),
    entities: [...entities],
    namingStrategy: new ReadableNaming(),
    poolSize,
    applicationName: 'stint',
    connectTimeoutMS: CONNECT_MS,
    extra: {
      types: valueTypes,
      // Statements of one transaction travel together where they do not wait for each other.
      pipeline: true,
      idleTimeoutMillis: IDLE_MS,
      keepAlive: true,
      // A connection that is lost while in use says so twice: its statement fails, which is enough, and this
      // event, which would end the process if nobody listened.
      onConnect: (client: pg.ClientBase) => {
        client.on('error', () => {});
        void lowerConnection(client, niceness);
      },
    },
  });
}
