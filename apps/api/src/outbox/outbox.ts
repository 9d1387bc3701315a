import type { DataSource, EntityManager } from 'typeorm';
import type { Queryable } from '../database/agency-query.ts';
import { connectionsOf } from '../database/connections.ts';
import { timeouts } from '../database/timeouts.ts';
import { outboxShares } from '../database/work.ts';

/** What a command left behind for others to hear of once it is committed. */
export interface OutboxEntry<Payload = Record<string, unknown>> {
  agencyId: string;
  id: string;
  payload: Payload;
}

/** Passes entries on, in the transaction that takes them away: when it throws, they are still there. */
export type Deliver<Payload> = (
  entries: readonly OutboxEntry<Payload>[],
  manager: EntityManager,
) => Promise<void>;

/** What another instance left behind when it died, and what a wake-up missed, is found so soon. */
const POLL_MS = 1_000;
const ENTRIES_AT_ONCE = 200;
const WAIT_MS = timeouts.request.connection * 1000;

/**
 * The outbox of all agencies. Each topic has one kind of subscriber that takes its entries and no
 * others; several processes may take the same topic side by side.
 */
export class Outbox {
  readonly #deliveries = new Set<Delivery>();

  /** @param dataSource connected as the application role. */
  constructor(private readonly dataSource: DataSource) {}

  /**
   * From now on, this process delivers what is left in the outbox under a topic.
   *
   * @param onError told of a delivery that failed. Its entries stay, and are tried again.
   * @returns how to stop; what is under way is finished first.
   */
  deliver<Payload>(
    topic: string,
    deliver: Deliver<Payload>,
    onError: (error: unknown) => void = () => {},
  ): () => Promise<void> {
    const delivery = new Delivery(
      topic,
      () => takeEntries(this.dataSource, topic, deliver as Deliver<unknown>),
      onError,
    );
    this.#deliveries.add(delivery);
    return async () => {
      this.#deliveries.delete(delivery);
      await delivery.stop();
    };
  }

  /** There may be something in the outbox under these topics. */
  wake(topics: ReadonlySet<string>): void {
    for (const delivery of this.#deliveries) if (topics.has(delivery.topic)) delivery.wake();
  }
}

/** @returns whether there may be more. */
function takeEntries(
  dataSource: DataSource,
  topic: string,
  deliver: Deliver<unknown>,
): Promise<boolean> {
  const take = async (manager: EntityManager) => {
    const db = (await manager.queryRunner!.connect()) as Queryable;
    // Nobody waits for the disk: a delivery that is lost with the power is made again, as its entries are there again.
    const { rows: entries } = await db.query<OutboxEntry<unknown>>({
      name: 'take_outbox',
      text: `SELECT agency_id AS "agencyId", id, payload FROM take_outbox($1, $2)
        WHERE set_config('synchronous_commit', 'off', true) IS NOT NULL`,
      values: [topic, ENTRIES_AT_ONCE],
    });
    if (entries.length > 0) await deliver(entries, manager);
    return entries.length === ENTRIES_AT_ONCE;
  };
  return connectionsOf(dataSource).within(outboxShares, WAIT_MS, () =>
    dataSource.transaction(take),
  );
}

/** Takes one topic's entries, one batch after the other, when woken and now and then. */
class Delivery {
  readonly #poll = setInterval(() => this.wake(), POLL_MS);
  #delivering: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(
    readonly topic: string,
    private readonly take: () => Promise<boolean>,
    private readonly onError: (error: unknown) => void,
  ) {
    this.#poll.unref();
  }

  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#delivering ??= this.#deliver().finally(() => {
      this.#delivering = null;
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#poll);
    await this.#delivering;
  }

  async #deliver(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      // A database that is away for a while must not end the process; the next poll tries again.
      const more = await this.take().catch((error: unknown) => {
        this.onError(error);
        return false;
      });
      if (more) this.#again = true;
    }
  }
}
