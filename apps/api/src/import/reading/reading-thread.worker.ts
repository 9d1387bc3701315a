import { parentPort } from 'node:worker_threads';
import { KeptProcesses } from './kept-processes.ts';
import { ownBuffers } from './own-buffers.ts';
import { type Question, ReadingProcess } from './reading-process.ts';
import type { FileAnswer, UploadAnswer, UploadQuestion } from './reading-thread.ts';

/** What has read more may hold much memory, and took longer than a start. */
const SMALL = 1_000_000;

/** As many as may be read at once. */
const processes = new KeptProcesses(() => ReadingProcess.start(), 2, 30_000);

/** The thread of `reading-thread.ts`. */
parentPort!.on('message', async ({ id, ...upload }: UploadQuestion) => {
  const answer: UploadAnswer = { id, files: await readFiles(upload) };
  const contents = answer.files.flatMap((file) => ('sheets' in file ? file.sheets : []));
  parentPort!.postMessage(answer, ownBuffers(contents.map(({ content }) => content)));
});

/** One process reads them all, and another one goes on where it ended. */
async function readFiles({ agencyId, files, milliseconds }: Omit<UploadQuestion, 'id'>) {
  const reading = new UploadReading(agencyId, milliseconds);
  const read: FileAnswer[] = [];
  for (const file of files) read.push(await reading.read(file));
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  reading.end({ isKept: bytes <= SMALL });
  return read;
}

class UploadReading {
  readonly #agencyId: string;
  #millisecondsLeft: number;
  #process: ReadingProcess | null = null;

  constructor(agencyId: string, milliseconds: number) {
    this.#agencyId = agencyId;
    this.#millisecondsLeft = milliseconds;
  }

  async read(file: Question): Promise<FileAnswer> {
    if (this.#millisecondsLeft <= 0) return { ended: 'TOO_SLOW' };
    try {
      this.#process ??= await processes.take(this.#agencyId);
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

  end({ isKept }: { isKept: boolean }): void {
    if (this.#process === null) return;
    if (isKept) processes.keep(this.#agencyId, this.#process);
    else this.#process.end();
  }
}
