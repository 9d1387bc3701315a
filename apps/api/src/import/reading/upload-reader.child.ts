import type { Answer, Question } from './upload-reader.ts';
import { readFile } from './read-file.ts';
import { UnreadableFile } from './table.ts';

/** The process of `upload-reader.ts`: reads the one file that it is told, and ends. */
process.once('message', async (question: Question) => {
  process.send!(await answer(question), () => process.disconnect());
});

async function answer({ name, bytes }: Question): Promise<Answer> {
  try {
    return { sheets: await readFile(name, Buffer.from(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    return { failure: (error as Error).stack ?? String(error) };
  }
}
