import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ImportTable, UnreadableFile } from './table.ts';

/** What the reading of one file may take: a cell far off makes gigabytes out of a few bytes. */
const limits = { memoryMb: 640, seconds: 60 };

/** What the thread is asked, and what it answers. */
export interface Question {
  name: string;
  bytes: Uint8Array;
}
export type Answer = { tables: ImportTable[] } | { problem: string };

/**
 * The tables of an uploaded file, read in a thread of its own: whatever the file is made to do, the
 * others of this process go on. One at a time, so that together they take no more than one.
 *
 * @throws UnreadableFile with the reason, also when reading takes too much memory or time
 */
export function readApart(name: string, bytes: Buffer): Promise<ImportTable[]> {
  const reading = previous.then(() => readInThread({ name, bytes }));
  previous = reading.catch(() => {});
  return reading;
}

let previous: Promise<unknown> = Promise.resolve();

async function readInThread(question: Question): Promise<ImportTable[]> {
  const { name } = question;
  const worker = new Worker(threadFile, {
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  try {
    const [answer] = (await once(worker, 'message', { signal })) as [Answer];
    if ('problem' in answer) throw new UnreadableFile(answer.problem);
    return answer.tables;
  } catch (error) {
    if (!tooMuch.has((error as { code?: string }).code ?? '')) throw error;
    throw new UnreadableFile(`${name} is too large.`, { cause: error });
  } finally {
    await worker.terminate();
  }
}

const tooMuch = new Set(['ERR_WORKER_OUT_OF_MEMORY', 'ABORT_ERR']);

/** Beside this file, built as this one is. */
const threadFile = new URL(`./read-apart.worker${extname(import.meta.url)}`, import.meta.url);
