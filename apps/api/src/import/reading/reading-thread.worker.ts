import { parentPort } from 'node:worker_threads';
import { ownBuffers } from './own-buffers.ts';
import { ReadingProcess, type Question } from './reading-process.ts';
import type { FileAnswer, UploadAnswer, UploadQuestion } from './reading-thread.ts';

/** The thread of `reading-thread.ts`. */
parentPort!.on('message', async ({ id, files, milliseconds }: UploadQuestion) => {
  const answer: UploadAnswer = { id, files: await readFiles(files, milliseconds) };
  const contents = answer.files.flatMap((file) => ('sheets' in file ? file.sheets : []));
  parentPort!.postMessage(answer, ownBuffers(contents.map(({ content }) => content)));
});

/** One process reads them all, and another one goes on where it ended. */
async function readFiles(files: readonly Question[], milliseconds: number): Promise<FileAnswer[]> {
  const reading = new UploadReading(milliseconds);
  try {
    const read: FileAnswer[] = [];
    for (const file of files) read.push(await reading.read(file));
    return read;
  } finally {
    reading.end();
  }
}

class UploadReading {
  #millisecondsLeft: number;
  #process: ReadingProcess | null = null;

  constructor(milliseconds: number) {
    this.#millisecondsLeft = milliseconds;
  }

  async read(file: Question): Promise<FileAnswer> {
    if (this.#millisecondsLeft <= 0) return { ended: 'TOO_SLOW' };
    try {
      this.#process ??= await ReadingProcess.start();
    } catch (error) {
      return { failure: String(error) };
    }
    const begun = performance.now();
    const answer = await this.#process.ask(file, this.#millisecondsLeft);
    this.#millisecondsLeft -= performance.now() - begun;
    if (answer !== null) return answer;
    // It has ended; the next file is read by another one.
    this.#process = null;
    return { ended: this.#millisecondsLeft > 0 ? 'TOO_LARGE' : 'TOO_SLOW' };
  }

  end(): void {
    this.#process?.end();
  }
}
