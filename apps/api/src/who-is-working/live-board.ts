import { EventEmitter, on } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import { type BoardScope, boardRows } from './board-rows.facts.ts';
import { concernsBoard } from './concerned-boards.facts.ts';
import { type WorkingBoard, workingBoard } from './working-board.ts';
import { WorkingBoardChange } from './working-board.type.ts';
import { globalId } from '../graphql/global-id.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import type { LiveUpdates } from '../live/live-updates.ts';

/** What a board of one scope is made from. */
export interface BoardSource {
  agencyId: string;
  scope: BoardScope;
  database: TenantDatabase;
  live: LiveUpdates;
  /** This instant. */
  clock: () => Instant;
}

/** Between two readings, so that a crew that clocks in at once is told of in a few changes. */
const REST_MS = 50;
/** It is read so often even if nothing seems to happen: days end, and names are corrected. */
const LONGEST_MS = 60_000;
/** After a reading that failed. */
const RETRY_MS = 1_000;

/**
 * One board that is followed for all of its viewers: it is read once per change, and everybody is handed the same
 * object. It also changes when only time passes.
 */
export class LiveBoard {
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #changes: ReturnType<LiveUpdates['changes']>;
  #board: WorkingBoard | undefined;
  #whole: WorkingBoardChange | undefined;
  #timer: NodeJS.Timeout | undefined;
  #reading = false;
  #again = false;
  #stopped = false;

  constructor(private readonly source: BoardSource) {
    this.#changes = source.live.changes();
    void this.#follow();
    this.#readSoon();
  }

  get viewers(): number {
    return this.#events.listenerCount('change');
  }

  /** The whole board at once, and then what changes. Not a generator: one that waits cannot be ended from outside. */
  watch(): AsyncIterableIterator<WorkingBoardChange> {
    const events = on(this.#events, 'change') as AsyncIterableIterator<[WorkingBoardChange]>;
    let first = this.#whole;
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        if (first) {
          const value = first;
          first = undefined;
          return { value, done: false };
        }
        const { value, done } = await events.next();
        return done === true ? { value: undefined, done } : { value: value[0], done: false };
      },
      async return() {
        await events.return?.();
        return { value: undefined, done: true };
      },
    };
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    void this.#changes.return?.();
  }

  async #follow(): Promise<void> {
    for await (const [change] of this.#changes) {
      const { agencyId, scope } = this.source;
      const isShown = (id: string) => this.#shows(id);
      const concerned = this.source.database
        .read((db) => concernsBoard({ db, agencyId }, change, scope, isShown), 'primary')
        // It is read rather than missed.
        .catch(() => true);
      if (await concerned) this.#readSoon();
    }
  }

  /** Whether a row is on the board: a shift, a punch, or the assignment of a line, which may be leaving the scope. */
  #shows(id: string): boolean {
    const assignment = globalId('Assignment', id);
    return (
      this.#board?.people.some(
        ({ key, assignmentId }) => key === id || assignmentId === assignment,
      ) ?? true
    );
  }

  #readSoon(): void {
    this.#again = true;
    if (!this.#reading) void this.#read();
  }

  async #read(): Promise<void> {
    this.#reading = true;
    let wait = LONGEST_MS;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      wait = await this.#look().catch(() => RETRY_MS);
      await pause(REST_MS, undefined, { ref: false });
    }
    this.#reading = false;
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.#readSoon(), wait).unref();
  }

  /** @returns milliseconds after which it is looked at again */
  async #look(): Promise<number> {
    const { agencyId, scope, database, clock } = this.source;
    const now = clock();
    const rows = await database.read((db) => boardRows({ db, agencyId }, scope, now), 'primary');
    const before = this.#board;
    const board = workingBoard(rows, now);
    this.#board = board;
    this.#whole = WorkingBoardChange.whole(board);
    const change = before ? WorkingBoardChange.between(before, board) : this.#whole;
    if (change) this.#events.emit('change', change);
    if (board.changesAt === null) return LONGEST_MS;
    const until = millisecondsOf(board.changesAt) - millisecondsOf(now);
    return Math.min(Math.max(until, 0), LONGEST_MS);
  }
}
