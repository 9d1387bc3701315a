import { readSheets } from './read-sheets.ts';
import type { Answer, Question } from './reading-process.ts';
import { UnreadableFile } from './table.ts';

/** The process of `reading-process.ts`: says that it is ready, then reads each file that it is told. */
process.on('message', async (question: Question) => {
  process.send!(await answer(question));
});
process.once('disconnect', () => process.exit());
process.send!('ready');

async function answer({ name, bytes, defaults }: Question): Promise<Answer> {
  try {
    return { sheets: await readSheets(name, Buffer.from(bytes), defaults) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.said };
    return { failure: (error as Error).stack ?? String(error) };
  }
}
