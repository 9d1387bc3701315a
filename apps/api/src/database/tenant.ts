import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { agencyReader, agencyWriter, type Queryable } from './agency-query.ts';
import { connectionsOf } from './connections.ts';
import type { AgencyConnection } from './select-rows.ts';
import { timeouts, transactionTimeouts } from './timeouts.ts';
import { asUnavailable } from './unavailable.ts';
import { kindOf, sharesOf, signingIn, type Work } from './work.ts';

/** A transaction of one agency, for commands. */
export interface Transaction {
  /** TypeORM, bound to this transaction. */
  manager: EntityManager;
  /** The same connection, for set-based statements. */
  db: Queryable;
  agencyId: string;
  /** Topics of what is left in the outbox: they are delivered at the commit instead of at the next look. */
  topicsInOutbox: Set<string>;
  /** Tables with rows whose change others are told of. */
  changedTables: Set<string>;
}

/** What a transaction that has committed leaves to do. */
export type Committed = Pick<Transaction, 'agencyId' | 'topicsInOutbox' | 'changedTables'>;

/**
 * One agency's rows. Every statement runs in a transaction that sets the agency for the row-level security
 * policies, so a statement without a filter still finds no other agency's rows. The setting ends with
 * the transaction, as PgBouncer in transaction mode requires.
 */
export interface TenantDatabase {
  /**
   * Read-only statements, on a replica if one is configured. Read from the primary what must include the
   * latest writes, such as a session.
   *
   * @throws Unavailable
   */
  read<T>(work: (db: Queryable) => Promise<T>, from?: 'replica' | 'primary'): Promise<T>;
  /**
   * A transaction that commits when `work` returns and rolls back when it throws.
   *
   * @param as `bulk` for what writes many records
   * @throws Unavailable
   */
  write<T>(work: (tx: Transaction) => Promise<T>, as?: 'write' | 'bulk'): Promise<T>;
  /**
   * Statements that write, each a transaction of its own in one round trip, whose commit does not wait for the disk:
   * for counts, of which the last may be lost with the machine of the database. Nobody is told of the change.
   *
   * @throws Unavailable
   */
  writeEach<T>(work: (each: AgencyConnection) => Promise<T>): Promise<T>;
}

/**
 * The database of one agency.
 *
 * @param dataSource connected as the application role.
 * @param work what is done with it: decides the share of the connections and the timeouts.
 * @param onCommitted called after each committed write.
 */
export function tenantDatabase(
  dataSource: DataSource,
  agencyId: string,
  work: Work = signingIn,
  onCommitted: (committed: Committed) => void = () => {},
): TenantDatabase {
  const connections = connectionsOf(dataSource);
  const id = checkedUuid(agencyId);
  const shares = sharesOf(work, id);
  const kind = kindOf(work);
  const waitMs = timeouts[kind].connection * 1000;
  return {
    async read(work, from = 'replica') {
      const { client, release } = await connections.borrow(from, shares.read, waitMs);
      try {
        return await work(agencyReader(client, id, kind));
      } catch (error) {
        throw asUnavailable(error, 'reading');
      } finally {
        release();
      }
    },

    async write(work, as = 'write') {
      const committed = {
        agencyId,
        topicsInOutbox: new Set<string>(),
        changedTables: new Set<string>(),
      };
      const result = await connections.within(shares[as], waitMs, () =>
        inTransaction(dataSource.createQueryRunner('master'), async (runner) => {
          const db = (await runner.connect()) as Queryable;
          const tx: Transaction = { manager: runner.manager, db, ...committed };
          // Sent together with the first statement of `work`. If it fails, so does everything that follows.
          const enter = db.query(`SET LOCAL app.agency_id = '${id}';${transactionTimeouts(kind)}`);
          const [entered, done] = await Promise.allSettled([enter, work(tx)]);
          if (entered.status === 'rejected') throw entered.reason;
          if (done.status === 'rejected') throw done.reason;
          return done.value;
        }),
      );
      onCommitted(committed);
      return result;
    },

    async writeEach(work) {
      const { client, release } = await connections.borrow('primary', shares.write, waitMs);
      try {
        return await work({ db: agencyWriter(client, id), agencyId });
      } catch (error) {
        throw asUnavailable(error, 'writing');
      } finally {
        release();
      }
    },
  };
}

/** Commits when `work` returns, rolls back when it throws, and gives the connection back. */
async function inTransaction<T>(
  runner: QueryRunner,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  let committing = false;
  try {
    await runner.connect();
    await runner.startTransaction();
    const result = await work(runner);
    committing = true;
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // A rollback fails when the connection is lost. The first error says more than that one.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw asUnavailable(error, committing ? 'committing' : 'writing');
  } finally {
    await runner.release();
  }
}

/** Checked, because SET takes no parameter: the id becomes part of the statement's text. */
function checkedUuid(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw new Error('An agency is named by its id, a lower-case UUID.');
  }
  return id;
}
