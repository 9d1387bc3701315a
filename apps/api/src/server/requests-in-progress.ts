import type { FastifyReply } from 'fastify';
import { Unavailable } from '../database/unavailable.ts';

/** How many requests of one session are worked on at once, how many wait for their turn, and how long. */
export interface ProgressLimits {
  atOnce: number;
  waiting: number;
  waitMs: number;
}

/** A screen sends a dozen at most; programs that send more wait, and are then refused. */
export const defaultProgressLimits: ProgressLimits = { atOnce: 20, waiting: 60, waitMs: 10_000 };

/** Keeps one session from taking the whole process: its requests wait for each other, not others' for them. */
export class RequestsInProgress {
  readonly #sessions = new Map<string, { running: number; waiting: (() => void)[] }>();

  constructor(private readonly limits: ProgressLimits) {}

  /**
   * Begins a request of a session, which ends when its answer does.
   *
   * @returns what to wait for; nothing when it may begin now
   * @throws Unavailable (TOO_MANY_REQUESTS)
   */
  begin(sessionId: string, reply: FastifyReply): Promise<void> | undefined {
    const session = this.#sessions.get(sessionId) ?? { running: 0, waiting: [] };
    this.#sessions.set(sessionId, session);
    if (session.running < this.limits.atOnce) {
      session.running += 1;
      this.#endWith(sessionId, reply);
      return undefined;
    }
    return this.#waitForTurn(session.waiting).then(() => this.#endWith(sessionId, reply));
  }

  async #waitForTurn(waiting: (() => void)[]): Promise<void> {
    if (waiting.length >= this.limits.waiting) throw new Unavailable('TOO_MANY_REQUESTS');
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.push(resolve);
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(resolve), 1);
      reject(new Unavailable('TOO_MANY_REQUESTS'));
    }, this.limits.waitMs);
    await promise.finally(() => clearTimeout(timer));
  }

  /** When the answer was sent, or nobody is there to take it. */
  #endWith(sessionId: string, { raw }: FastifyReply): void {
    if (raw.destroyed) return this.#end(sessionId);
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      this.#end(sessionId);
    };
    raw.once('finish', end).once('close', end);
  }

  #end(sessionId: string): void {
    const session = this.#sessions.get(sessionId);
    if (!session) return;
    const next = session.waiting.shift();
    // Whoever waits takes over.
    if (next) return next();
    session.running -= 1;
    if (session.running === 0) this.#sessions.delete(sessionId);
  }
}
