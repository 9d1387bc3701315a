import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import { boardWith, changesAt, type WorkingBoard } from './board-lines.ts';
import { type BoardScope, boardRows } from './board-rows.facts.ts';
import { type Concerned, concernedPeople } from './concerned-boards.facts.ts';
import { workingBoard } from './working-board.ts';
import { WorkingBoardChange } from './working-board.type.ts';
import { globalId } from '../graphql/global-id.ts';
import type { TenantDatabase } from '../database/tenant.ts';
import { Broadcast } from '../live/broadcast.ts';
import type { LiveUpdates, RecordsChanged } from '../live/live-updates.ts';

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
/** All of it is read so often even if nothing seems to happen: days end, and names are corrected. */
const LONGEST_MS = 60_000;
/** Where more people than this are concerned at once, all of it is read. */
const MOST_PEOPLE = 100;
/** After a reading that failed. */
const RETRY_MS = 1_000;

/**
 * One board that is followed for all of its viewers: per change the lines of whom it concerns are read once, and
 * everybody is handed the same object. It also changes when only time passes.
 */
export class LiveBoard {
  readonly #told = new Broadcast<WorkingBoardChange>();
  readonly #changes: ReturnType<LiveUpdates['changes']>;
  #board: WorkingBoard | undefined;
  /** The board for whoever comes, made for the first of them. */
  #whole: WorkingBoardChange | undefined;
  #timer: NodeJS.Timeout | undefined;
  #reading = false;
  /** Whose lines are to be read. */
  #due: Concerned = new Set();
  /** When all lines are to be read. */
  #allDueAt = 0;
  #stopped = false;

  constructor(private readonly source: BoardSource) {
    this.#changes = source.live.changes();
    void this.#follow();
    this.#readSoon('everybody');
  }

  get viewers(): number {
    return this.#told.followers;
  }

  /** The whole board at once, and then what changes. */
  watch(): AsyncIterableIterator<WorkingBoardChange> {
    this.#whole ??= this.#board && WorkingBoardChange.whole(this.#board);
    return this.#told.follow(this.#whole);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    void this.#changes.return?.();
  }

  async #follow(): Promise<void> {
    for await (const [change] of this.#changes) {
      // It is read rather than missed.
      this.#readSoon(await this.#concerned(change).catch(() => 'everybody' as const));
    }
  }

  async #concerned(change: RecordsChanged): Promise<Concerned> {
    const { agencyId, scope, database } = this.source;
    // What is being read for the first time may show what this change takes away.
    if (!this.#board && change.agencyId === agencyId) return 'everybody';
    const shownOf = (id: string) => this.#shownOf(id);
    return database.read(
      (db) => concernedPeople({ db, agencyId }, change, scope, shownOf),
      'primary',
    );
  }

  /** Who stands in the lines about a shift, a punch, or an assignment, which may be leaving the scope. */
  #shownOf(id: string): string[] {
    const assignment = globalId('Assignment', id);
    const lines = this.#board?.lines ?? [];
    return lines
      .filter(({ person }) => person.key === id || person.assignmentId === assignment)
      .map(({ employeeId }) => employeeId);
  }

  #readSoon(concerned: Concerned): void {
    this.#due = both(this.#due, concerned);
    if (this.#isDue && !this.#reading) void this.#read();
  }

  get #isDue(): boolean {
    return this.#due === 'everybody' || this.#due.size > 0;
  }

  async #read(): Promise<void> {
    this.#reading = true;
    let wait = LONGEST_MS;
    while (this.#isDue && !this.#stopped) {
      const due = this.#due;
      this.#due = new Set();
      wait = await this.#look(due).catch(() => this.#failed());
      await pause(REST_MS, undefined, { ref: false });
    }
    this.#reading = false;
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.#readSoon('everybody'), wait).unref();
  }

  #failed(): number {
    this.#allDueAt = 0;
    return RETRY_MS;
  }

  /** @returns milliseconds after which all of it is looked at again */
  async #look(due: Concerned): Promise<number> {
    const now = this.source.clock();
    const time = millisecondsOf(now);
    const before = this.#board;
    const isPart = due !== 'everybody' && due.size <= MOST_PEOPLE && time < this.#allDueAt;
    const board =
      before && isPart
        ? boardWith(before, await this.#lines(now, [...due]), due)
        : await this.#lines(now);
    const latest = isPart ? this.#allDueAt : time + LONGEST_MS;
    const changes = changesAt(board);
    this.#allDueAt = Math.min(changes === null ? latest : millisecondsOf(changes), latest);
    this.#board = board;
    this.#whole = before ? undefined : WorkingBoardChange.whole(board);
    const change = before ? WorkingBoardChange.between(before, board) : this.#whole;
    if (change) this.#told.say(change);
    return Math.max(this.#allDueAt - time, 0);
  }

  async #lines(now: Instant, employeeIds?: readonly string[]): Promise<WorkingBoard> {
    const { agencyId, scope, database } = this.source;
    const rows = await database.read(
      (db) => boardRows({ db, agencyId }, scope, now, employeeIds),
      'primary',
    );
    return workingBoard(rows, now);
  }
}

function both(one: Concerned, other: Concerned): Concerned {
  const isAll = one === 'everybody' || other === 'everybody';
  return isAll ? 'everybody' : new Set([...one, ...other]);
}
