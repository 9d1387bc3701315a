import type { ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadingDefaults } from '@stint/domain/import/notations/reading.ts';
import type { Message } from '@stint/domain/messages/message.ts';
import { BACKGROUND } from '../../priority/background.ts';
import { forkLowered } from '../../priority/fork-lowered.ts';
import type { ReadSheet } from './read-sheets.ts';

/** A cell far off makes gigabytes out of a few bytes. */
const MEMORY_MB = 640;

/** A start takes a third of a second of a processor that has nothing else to do. */
const START_MS = 30_000;

/** What the process is asked, and what it answers. */
export interface Question {
  name: string;
  bytes: Uint8Array;
  defaults: ReadingDefaults;
}
export type Answer = { sheets: ReadSheet[] } | { problem: Message } | { failure: string };

/**
 * A process of its own that reads files: whatever a file is made to do, this process goes on. A thread would
 * not do, as its memory running out can end them all. It knows nothing of this one's secrets.
 */
export class ReadingProcess {
  readonly #child: ChildProcess;
  #answered: (answer: Answer | null) => void = () => {};

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (answer) => this.#answered(answer as Answer));
    child.once('disconnect', () => this.#answered(null));
    child.on('error', () => this.#answered(null));
  }

  /**
   * Ready to read: that it takes time to start counts for no file.
   *
   * @param milliseconds that it may take
   */
  static async start(milliseconds = START_MS): Promise<ReadingProcess> {
    // Requests come first where the processors are busy.
    const child = forkLowered(childFile, BACKGROUND, {
      env: {},
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const late = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('error', reject);
      child.once('disconnect', () => reject(new Error('The process that reads files ended.')));
    }).finally(() => clearTimeout(late));
    return new ReadingProcess(child);
  }

  /** `null` when the process ended without an answer, or was ended because it took too long. */
  async ask(question: Question, milliseconds: number): Promise<Answer | null> {
    const timeout = setTimeout(() => this.end(), milliseconds);
    const { promise, resolve } = Promise.withResolvers<Answer | null>();
    this.#answered = resolve;
    // Whether it arrived is told by the answer.
    this.#child.send(question, () => {});
    const answer = await promise;
    clearTimeout(timeout);
    return answer;
  }

  /** Whether it can be asked nothing more. */
  get hasEnded(): boolean {
    return !this.#child.connected;
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }
}

/** Beside this file, built as this one is. */
const childFile = fileURLToPath(
  new URL(`./reading-process.child${extname(import.meta.url)}`, import.meta.url),
);
