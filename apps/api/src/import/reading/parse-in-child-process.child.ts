import type { Answer, Question } from './parse-in-child-process.ts';
import { readFile } from './read-file.ts';
import { UnreadableFile } from './table.ts';

/** The process of `parse-in-child-process.ts`: reads the one file that it is told, and ends. */
process.once('message', async (question: Question) => {
  process.send!(await answer(question), () => process.disconnect());
});

async function answer({ name, bytes }: Question): Promise<Answer> {
  try {
    return { tables: await readFile(name, Buffer.from(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    return { failure: (error as Error).stack ?? String(error) };
  }
}
