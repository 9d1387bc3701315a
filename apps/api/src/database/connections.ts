import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { FairGate, type Share } from './fair-gate.ts';
import { asUnavailable } from './unavailable.ts';

/** A connection of the pool, and how to give it back. */
export interface Borrowed {
  client: pg.PoolClient;
  release: () => void;
}

/** The connections of a data source, shared fairly. All work of the application gets its connections here. */
export class Connections {
  readonly #primary: SharedPool;
  readonly #replicas: readonly SharedPool[];

  /** @param dataSource initialized, connected as the application's role */
  constructor(dataSource: DataSource) {
    const { master, slaves } = dataSource.driver as PostgresDriver;
    this.#primary = new SharedPool(master as pg.Pool);
    this.#replicas = (slaves as pg.Pool[]).map((pool) => new SharedPool(pool));
  }

  /**
   * @param ms to wait at most until one is free
   * @throws Unavailable
   */
  borrow(from: 'primary' | 'replica', shares: readonly Share[], ms: number): Promise<Borrowed> {
    const { length } = this.#replicas;
    const pool =
      from === 'replica' && length > 0 ? this.#replicas[randomBelow(length)]! : this.#primary;
    return pool.borrow(shares, ms);
  }

  /**
   * Runs what takes one connection to the primary by itself, such as a transaction of TypeORM.
   *
   * @param ms to wait at most until one is free
   * @throws Unavailable
   */
  async within<T>(shares: readonly Share[], ms: number, work: () => Promise<T>): Promise<T> {
    const { gate } = this.#primary;
    await gate.enter(shares, ms);
    try {
      return await work();
    } finally {
      gate.leave(shares);
    }
  }
}

class SharedPool {
  readonly gate: FairGate;

  constructor(private readonly pool: pg.Pool) {
    this.gate = new FairGate(pool.options.max);
  }

  async borrow(shares: readonly Share[], ms: number): Promise<Borrowed> {
    const wait = this.gate.enter(shares, ms);
    if (wait) await wait;
    try {
      const client = await this.pool.connect();
      const release = () => {
        client.release();
        this.gate.leave(shares);
      };
      return { client, release };
    } catch (error) {
      this.gate.leave(shares);
      throw asUnavailable(error);
    }
  }
}

const known = new WeakMap<DataSource, Connections>();

/** The connections of a data source; the same for everybody who asks, so that all share them. */
export function connectionsOf(dataSource: DataSource): Connections {
  const connections = known.get(dataSource) ?? new Connections(dataSource);
  known.set(dataSource, connections);
  return connections;
}

function randomBelow(count: number): number {
  return Math.floor(Math.random() * count);
}
