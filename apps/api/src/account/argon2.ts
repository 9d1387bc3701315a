import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread is asked: to hash a password, or to compare it with a hash. */
export interface ToHash {
  id: number;
  password: string;
  work: { memoryCost: number; timeCost: number; parallelism: number };
  passwordHash: string | null;
}

/** What it answers. */
export interface Hashed {
  id: number;
  hash?: string;
  matches?: boolean;
  failure?: string;
}

/**
 * Argon2id in threads of its own, with less priority than the rest of the process: what people at work wait for comes
 * first, however many passwords there are to check.
 */
export class Argon2 {
  readonly #threads: Worker[] = [];
  readonly #waiting = new Map<number, PromiseWithResolvers<Hashed>>();
  #asked = 0;

  /** @param threads at most; each starts when it is needed */
  constructor(private readonly threads: number) {}

  async hash(password: string, work: ToHash['work']): Promise<string> {
    return (await this.#ask({ password, work, passwordHash: null })).hash!;
  }

  /** @throws when the hash is none */
  async verify(passwordHash: string, password: string, work: ToHash['work']): Promise<boolean> {
    return (await this.#ask({ password, work, passwordHash })).matches!;
  }

  async #ask(question: Omit<ToHash, 'id'>): Promise<Hashed> {
    const id = (this.#asked += 1);
    const answer = Promise.withResolvers<Hashed>();
    this.#waiting.set(id, answer);
    this.#thread(id % this.threads).postMessage({ ...question, id });
    const answered = await answer.promise;
    if (answered.failure !== undefined) throw new Error(answered.failure);
    return answered;
  }

  #thread(index: number): Worker {
    const running = this.#threads[index];
    if (running) return running;
    const thread = new Worker(threadFile, { name: 'argon2' });
    this.#threads[index] = thread;
    thread.on('message', (answer: Hashed) => {
      this.#waiting.get(answer.id)?.resolve(answer);
      this.#waiting.delete(answer.id);
    });
    thread.on('error', (error) => {
      delete this.#threads[index];
      for (const each of this.#waiting.values()) each.reject(error);
      this.#waiting.clear();
    });
    // A process that has nothing else to do ends.
    thread.unref();
    return thread;
  }
}

/** Beside this file, built as this one is. */
const threadFile = new URL(`./argon2.worker${extname(import.meta.url)}`, import.meta.url);
