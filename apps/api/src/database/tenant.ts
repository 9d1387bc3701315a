import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { agencyReader, type Queryable } from './agency-query.ts';

/** A transaction of one agency, for commands. */
export interface Transaction {
  /** TypeORM, bound to this transaction. */
  manager: EntityManager;
  /** The same connection, for set-based statements. */
  db: Queryable;
  agencyId: string;
}

/**
 * One agency's rows. Every statement runs in a transaction that sets the agency for the row-level security
 * policies, so a statement without a filter still finds no other agency's rows. The setting ends with
 * the transaction, as PgBouncer in transaction mode requires.
 */
export interface TenantDatabase {
  /**
   * Read-only statements, on a replica if one is configured. Read from the primary what must include the
   * latest writes, such as a session.
   */
  read<T>(work: (db: Queryable) => Promise<T>, from?: 'replica' | 'primary'): Promise<T>;
  /** A transaction that commits when `work` returns and rolls back when it throws. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/**
 * The database of one agency.
 *
 * @param dataSource connected as the application role.
 * @param onCommit called after each committed write, since the outbox may have new entries.
 */
export function tenantDatabase(
  dataSource: DataSource,
  agencyId: string,
  onCommit: () => void = () => {},
): TenantDatabase {
  const driver = dataSource.driver as PostgresDriver;
  const id = checkedUuid(agencyId);
  const setAgency = `SET LOCAL app.agency_id = '${id}'`;
  return {
    async read(work, from = 'replica') {
      const [client, release] = (await (from === 'replica'
        ? driver.obtainSlaveConnection()
        : driver.obtainMasterConnection())) as [pg.PoolClient, () => void];
      try {
        return await work(agencyReader(client, id));
      } finally {
        release();
      }
    },

    async write(work) {
      const runner = dataSource.createQueryRunner('master');
      try {
        const db = (await runner.connect()) as Queryable;
        await runner.startTransaction();
        await db.query(setAgency);
        const result = await work({ manager: runner.manager, db, agencyId });
        await runner.commitTransaction();
        onCommit();
        return result;
      } catch (error) {
        // A rollback fails when the connection is lost. The first error says more than that one.
        if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
        throw error;
      } finally {
        await runner.release();
      }
    },
  };
}

/** Checked, because SET takes no parameter: the id becomes part of the statement's text. */
function checkedUuid(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw new Error('An agency is named by its id, a lower-case UUID.');
  }
  return id;
}
