import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ownBuffers } from './own-buffers.ts';
import type { Answer, Question } from './reading-process.ts';

/** The files of an upload, and how long they may be read together. */
export interface UploadQuestion {
  id: number;
  agencyId: string;
  files: readonly Question[];
  milliseconds: number;
}

/** What is known of each file; `ended` says why the process that read it gave no answer. */
export interface UploadAnswer {
  id: number;
  files: FileAnswer[];
}
export type FileAnswer = Answer | { ended: 'TOO_LARGE' | 'TOO_SLOW' };

/**
 * Starts the processes that read files, and talks with them, in a thread of its own: starting one stops the thread that
 * does it for up to 50 ms, and requests wait for the main thread. It starts when it is needed.
 */
export class ReadingThread {
  #thread: Worker | null = null;
  readonly #waiting = new Map<number, PromiseWithResolvers<FileAnswer[]>>();
  #asked = 0;

  /**
   * Reads the files of an upload of an agency one after the other.
   *
   * @param files their bytes are handed over: they cannot be used here any more
   * @param milliseconds for all of them together
   * @returns in the order of the files
   */
  async read(
    agencyId: string,
    files: readonly Question[],
    milliseconds: number,
  ): Promise<FileAnswer[]> {
    const id = (this.#asked += 1);
    const answer = Promise.withResolvers<FileAnswer[]>();
    const question: UploadQuestion = { id, agencyId, files, milliseconds };
    const thread = (this.#thread ??= this.#start());
    thread.ref();
    thread.postMessage(question, ownBuffers(files.map(({ bytes }) => bytes)));
    this.#waiting.set(id, answer);
    return answer.promise;
  }

  #start(): Worker {
    const thread = new Worker(threadFile, { name: 'uploads' });
    thread.on('message', ({ id, files }: UploadAnswer) => {
      this.#waiting.get(id)?.resolve(files);
      this.#waiting.delete(id);
      // A process that has nothing else to do ends.
      if (this.#waiting.size === 0) thread.unref();
    });
    thread.on('error', (error) => {
      this.#thread = null;
      for (const each of this.#waiting.values()) each.reject(error);
      this.#waiting.clear();
    });
    return thread;
  }
}

/** Beside this file, built as this one is. */
const threadFile = new URL(`./reading-thread.worker${extname(import.meta.url)}`, import.meta.url);
