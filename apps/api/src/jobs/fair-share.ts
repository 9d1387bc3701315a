import { EventEmitter } from 'node:events';
import type { ForbiddenFlagsFn, WorkerEventMap, WorkerEvents } from 'graphile-worker';

/**
 * Keeps one agency from taking a whole process: an agency that has so many jobs at work here is passed
 * over until one of them is done. Jobs carry their agency's id as a flag; the queue is asked for a job
 * without the flags of agencies that have their share.
 *
 * Workers look into the queue one at a time. Two that look at once would both take the last job of a
 * share.
 */
export class FairShare {
  /** For the queue: it tells here which jobs are taken and done. */
  readonly events: WorkerEvents = new EventEmitter();
  readonly #running = new Map<string, number>();
  #turn: Promise<void> = Promise.resolve();
  #endTurn = () => {};

  /** @param share how many jobs of an agency may be at work in this process at once. */
  constructor(private readonly share: number) {
    this.events.on('job:start', ({ job }) => {
      this.#count(job, 1);
      this.#endTurn();
    });
    this.events.on('job:complete', ({ job }) => this.#count(job, -1));
    this.events.on('worker:getJob:empty', () => this.#endTurn());
    this.events.on('worker:getJob:error', () => this.#endTurn());
  }

  /** Which agencies have their share; waits until no other worker looks into the queue. */
  readonly forbiddenFlags: ForbiddenFlagsFn = async () => {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    await before;
    this.#endTurn = resolve;
    return [...this.#running].flatMap(([agency, count]) => (count >= this.share ? agency : []));
  };

  #count({ flags }: WorkerEventMap['job:start']['job'], by: 1 | -1): void {
    for (const agency of Object.keys(flags ?? {})) {
      const count = (this.#running.get(agency) ?? 0) + by;
      if (count > 0) this.#running.set(agency, count);
      else this.#running.delete(agency);
    }
  }
}
