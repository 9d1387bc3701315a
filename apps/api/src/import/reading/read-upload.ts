import { FairTurns } from './fair-turns.ts';
import { type Answer, type Question, ReadingProcess } from './reading-process.ts';
import type { ReadSheet } from './read-sheets.ts';
import { unreadable, UnreadableFile } from './table.ts';

/** How long the files of one upload are read. */
const SECONDS = 10;

/** Uploads that are read at once, so that together they take limited memory. */
const turns = new FairTurns(2);

/**
 * The sheets of each file of an upload, or why it cannot be read. Agencies take turns, with one upload at a
 * time.
 *
 * @returns in the order of the files
 */
export function readUpload(
  agencyId: string,
  files: readonly Question[],
): Promise<(ReadSheet[] | UnreadableFile)[]> {
  return turns.take(agencyId, async () => {
    const reading = new UploadReading();
    try {
      const read: (ReadSheet[] | UnreadableFile)[] = [];
      for (const file of files) read.push(await reading.read(file));
      return read;
    } finally {
      reading.end();
    }
  });
}

class UploadReading {
  #millisecondsLeft = SECONDS * 1000;
  #process: ReadingProcess | null = null;

  async read(file: Question): Promise<ReadSheet[] | UnreadableFile> {
    const answer = this.#millisecondsLeft > 0 ? await this.#ask(file) : null;
    if (answer === null) return this.#whyEnded(file.name);
    if ('problem' in answer) return new UnreadableFile(answer.problem);
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.sheets;
  }

  async #ask(file: Question): Promise<Answer | null> {
    this.#process ??= await ReadingProcess.start();
    const begun = performance.now();
    const answer = await this.#process.ask(file, this.#millisecondsLeft);
    this.#millisecondsLeft -= performance.now() - begun;
    // It has ended; the next file is read by another one.
    if (answer === null) this.#process = null;
    return answer;
  }

  #whyEnded(file: string): UnreadableFile {
    if (this.#millisecondsLeft > 0) return unreadable('FILE.tooLarge', { file });
    return unreadable('FILE.tooSlow', { file, seconds: SECONDS });
  }

  end(): void {
    this.#process?.end();
  }
}
