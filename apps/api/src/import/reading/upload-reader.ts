import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FairTurns } from './fair-turns.ts';
import { type Sheet, UnreadableFile } from './table.ts';

/** What reading may take: a cell far off makes gigabytes out of a few bytes. The time is that of a whole upload. */
const limits = { memoryMb: 640, seconds: 10, processes: 2 };

/** What the other process is asked, and what it answers. */
export interface Question {
  name: string;
  bytes: Uint8Array;
}
export type Answer = { sheets: Sheet[] } | { problem: string } | { failure: string };

/**
 * Reads the files of an upload in processes of their own: whatever a file is made to do, this process goes
 * on. A thread would not do, as its memory running out can end them all. Few at a time, so that together they
 * take limited memory; one of an agency at a time, and agencies take turns.
 */
export class UploadReader {
  #millisecondsLeft = limits.seconds * 1000;

  /** One for each upload: its files share the time. */
  constructor(private readonly agencyId: string) {}

  /** @throws UnreadableFile with the reason, also when reading takes too much memory or time */
  read(name: string, bytes: Buffer): Promise<Sheet[]> {
    return turns.take(this.agencyId, () => this.#read({ name, bytes }));
  }

  async #read(question: Question): Promise<Sheet[]> {
    const begun = performance.now();
    const answer = this.#millisecondsLeft > 0 ? await ask(question, this.#millisecondsLeft) : null;
    this.#millisecondsLeft -= performance.now() - begun;
    if (answer === null) throw new UnreadableFile(`${question.name} ${this.#whyEnded()}`);
    if ('problem' in answer) throw new UnreadableFile(answer.problem);
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.sheets;
  }

  #whyEnded(): string {
    if (this.#millisecondsLeft > 0) return 'is too large.';
    return `takes too long: the files of one upload are read for ${limits.seconds} seconds at most. Split it, or upload it alone.`;
  }
}

const turns = new FairTurns(limits.processes);

/** `null` when the process ended without an answer. It knows nothing of this one's secrets. */
function ask(question: Question, milliseconds: number): Promise<Answer | null> {
  const child = fork(childFile, {
    env: {},
    execArgv: [`--max-old-space-size=${limits.memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: Math.ceil(milliseconds),
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('disconnect', () => resolve(null));
    child.once('error', reject);
    // Whether it arrived is told by the answer.
    child.send(question, () => {});
  });
}

/** Beside this file, built as this one is. */
const childFile = fileURLToPath(
  new URL(`./upload-reader.child${extname(import.meta.url)}`, import.meta.url),
);
