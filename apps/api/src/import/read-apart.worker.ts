import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from './read-apart.ts';
import { readFile } from './read-file.ts';
import { UnreadableFile } from './table.ts';

/** The thread of `read-apart.ts`: reads the one file that it was started with. */
async function answer({ name, bytes }: Question): Promise<Answer> {
  try {
    return { tables: await readFile(name, Buffer.from(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    throw error;
  }
}

parentPort!.postMessage(await answer(workerData as Question));
