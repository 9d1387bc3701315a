import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';

/** How long work on many records waits at most before it goes on, in milliseconds: it ends, however busy the process is. */
const LONGEST_WAIT = 20;

/**
 * Requests of this process that are answered in some milliseconds. A process works on one thing at a time: without
 * giving way, each step of such a request would wait for a step of the work on many records beside it.
 */
export class ShortRequests {
  #underWay = 0;
  readonly #waiting = new Set<() => void>();
  /** Whether the request that is worked on counts. */
  readonly #request = new AsyncLocalStorage<{ counts: boolean }>();

  /** Answers a request that work on many records gives way to. */
  answer<T>(work: () => Promise<T>): Promise<T> {
    const request = { counts: false };
    return this.#request.run(request, () => this.#as(request, true, work));
  }

  /** Does what may take long after all: work on many records, or waiting for a turn. */
  notShort<T>(work: () => Promise<T>): Promise<T> {
    const request = this.#request.getStore();
    return request?.counts ? this.#as(request, false, work) : work();
  }

  /** Between two steps of work on many records. */
  async giveWay(): Promise<void> {
    // What has arrived is begun.
    await setImmediate();
    if (this.#underWay === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const tooLong = new AbortController();
    this.#waiting.add(resolve);
    const { signal } = tooLong;
    await Promise.race([promise, pause(LONGEST_WAIT, undefined, { signal }).catch(() => {})]);
    this.#waiting.delete(resolve);
    tooLong.abort();
  }

  async #as<T>(request: { counts: boolean }, counts: boolean, work: () => Promise<T>): Promise<T> {
    this.#count(request, counts);
    try {
      return await work();
    } finally {
      this.#count(request, !counts);
    }
  }

  #count(request: { counts: boolean }, counts: boolean): void {
    request.counts = counts;
    this.#underWay += counts ? 1 : -1;
    if (this.#underWay > 0) return;
    for (const go of this.#waiting) go();
  }
}

/** Those of this process, which has one thread for all of them. */
export const shortRequests = new ShortRequests();
