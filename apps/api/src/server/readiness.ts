import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { type DiskSpace, hasSpace } from './disk-space.ts';

/** A database that does not answer for so long is of no use to anybody. */
const ANSWER_MS = 2_000;
/** So many probes at once, or shortly after each other, ask the database once. */
const TRUSTED_MS = 500;

/**
 * Whether the database can be written to, asked over a connection of its own: what others do with theirs neither
 * delays the answer nor makes a busy process look like a broken one. Where the database is on this machine, its
 * disk must have space left as well: tables may be full while the log is not.
 */
export class Readiness {
  readonly #pool: pg.Pool;
  #answer: { asked: Promise<boolean>; until: number } | undefined;

  readonly #disk: DiskSpace | undefined;

  /**
   * @param dataSource connected as the application's role
   * @param disk of the embedded server; none: somebody else watches the database's disk
   */
  constructor(dataSource: DataSource, disk?: DiskSpace) {
    this.#disk = disk;
    const { options } = (dataSource.driver as PostgresDriver).master as pg.Pool;
    this.#pool = new pg.Pool({
      ...options,
      max: 1,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
    });
    this.#pool.on('error', () => {});
  }

  canWrite(): Promise<boolean> {
    if (this.#answer === undefined || this.#answer.until < performance.now()) {
      const asked = this.#ask().catch(() => false);
      const until = performance.now() + ANSWER_MS;
      const answer = { asked, until };
      void asked.then(() => (answer.until = performance.now() + TRUSTED_MS));
      this.#answer = answer;
    }
    return this.#answer.asked;
  }

  async #ask(): Promise<boolean> {
    if (this.#disk && !(await hasSpace(this.#disk))) return false;
    const { rows } = await this.#pool.query<{ readOnly: boolean }>(READ_ONLY);
    if (rows[0]?.readOnly !== false) return false;
    await this.#pool.query(WRITE);
    return true;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

const READ_ONLY = `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean AS "readOnly"`;

/** The least that can be written and must reach the disk: a mark in the log, which no table holds. */
const WRITE = `SELECT pg_logical_emit_message(true, 'stint', 'ready')`;
