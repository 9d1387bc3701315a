import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { Unavailable } from '../database/unavailable.ts';
import type { HandedBack, HandedOver, OtherProcess } from '../server/handed-over.ts';
import type { JobProcessSettings } from './job-process-messages.ts';
import { RunningJobProcess } from './running-job-process.ts';

/** Pauses before it is started again (ms): longer and longer, while it does not come to work. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/**
 * A process of its own with less priority, for background work and for commands on many records, so that other requests
 * neither wait for their computations and collections of garbage nor end with them. When it ends by itself, it is
 * started again.
 */
export class JobProcess implements OtherProcess {
  readonly #stopping = new AbortController();
  #running: RunningJobProcess | undefined;
  #watching = Promise.resolve();

  get isReady(): boolean {
    return this.#running?.isReady ?? false;
  }

  async carryOut(asked: HandedOver): Promise<HandedBack> {
    if (!this.#running) throw new Unavailable('BUSY');
    return this.#running.carryOut(asked);
  }

  /** @param log told when the process ends by itself */
  start(settings: JobProcessSettings, log: Pick<FastifyBaseLogger, 'error'>): void {
    this.#running = new RunningJobProcess(settings);
    // Stopping ends the pause with an error.
    this.#watching = this.#watch(settings, log).catch(() => {});
  }

  /** What is under way is finished first, for ten seconds at most. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.stop();
    await this.#watching;
  }

  async #watch(settings: JobProcessSettings, log: Pick<FastifyBaseLogger, 'error'>) {
    const { signal } = this.#stopping;
    for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      const reason = await this.#running!.ended;
      if (signal.aborted) return;
      if (this.#running!.isWorking) wait = FIRST_PAUSE;
      log.error({ reason }, 'the process of background jobs ended');
      await pause(wait, undefined, { signal, ref: false });
      this.#running = new RunningJobProcess(settings);
    }
  }
}
