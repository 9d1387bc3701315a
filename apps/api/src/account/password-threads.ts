import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Guessable } from '@stint/domain/account/guessable-password.ts';

/** The work of Argon2id. */
export interface HashingWork {
  memoryCost: number;
  timeCost: number;
  parallelism: number;
}

/** What a thread is asked about a password. */
export interface Question {
  id: number;
  password: string;
  task:
    | { kind: 'hash'; work: HashingWork }
    | { kind: 'verify'; passwordHash: string }
    | { kind: 'guessable'; personal: readonly string[] };
}

/** What it answers. */
export interface Answer {
  id: number;
  value?: string | boolean | null;
  failure?: string;
}

/**
 * What takes long about passwords, in threads of its own with less priority than the rest of the process: what people
 * at work wait for comes first, however many passwords there are to check.
 */
export class PasswordThreads {
  readonly #threads: Worker[] = [];
  readonly #waiting = new Map<number, PromiseWithResolvers<Answer>>();
  #asked = 0;

  /**
   * @param most threads at most that hash; each starts when it is needed, as does the one that knows the dictionaries,
   * which take 20 MB and at first a second: no sign-in waits for them
   */
  constructor(private readonly most: number) {}

  async hash(password: string, work: HashingWork): Promise<string> {
    return (await this.#ask(password, { kind: 'hash', work })) as string;
  }

  /** @throws when the hash is none */
  async verify(password: string, passwordHash: string): Promise<boolean> {
    return (await this.#ask(password, { kind: 'verify', passwordHash })) as boolean;
  }

  /** See `guessablePassword`. */
  async whyGuessable(password: string, personal: readonly string[]): Promise<Guessable | null> {
    return (await this.#ask(password, { kind: 'guessable', personal })) as Guessable | null;
  }

  async #ask(password: string, task: Question['task']): Promise<Answer['value']> {
    const id = (this.#asked += 1);
    const answer = Promise.withResolvers<Answer>();
    this.#waiting.set(id, answer);
    const thread = this.#thread(task.kind === 'guessable' ? this.most : id % this.most);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage({ id, password, task } satisfies Question);
    const { failure, value } = await answer.promise;
    if (failure !== undefined) throw new Error(failure);
    return value;
  }

  #thread(index: number): Worker {
    const running = this.#threads[index];
    if (running) return running;
    const thread = new Worker(threadFile, { name: 'passwords' });
    this.#threads[index] = thread;
    thread.on('message', (answer: Answer) => {
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
const threadFile = new URL(`./password-threads.worker${extname(import.meta.url)}`, import.meta.url);
