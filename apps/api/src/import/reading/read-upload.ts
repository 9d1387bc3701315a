import { FairTurns } from '../../jobs/fair-turns.ts';
import type { Question } from './reading-process.ts';
import { type FileAnswer, ReadingThread } from './reading-thread.ts';
import type { ReadSheet } from './read-sheets.ts';
import { unreadable, UnreadableFile } from './table.ts';

/** How long the files of one upload are read. */
const SECONDS = 10;

/** Uploads that are read at once, so that together they take limited memory. */
const turns = new FairTurns(2);
const thread = new ReadingThread();

/**
 * The sheets of each file of an upload, or why it cannot be read. Agencies take turns, with one upload at a
 * time.
 *
 * @param files their bytes are handed over: they cannot be used here any more
 * @returns in the order of the files
 */
export function readUpload(
  agencyId: string,
  files: readonly Question[],
): Promise<(ReadSheet[] | UnreadableFile)[]> {
  return turns.take(agencyId, async () => {
    const answers = await thread.read(agencyId, files, SECONDS * 1000);
    return answers.map((answer, index) => sheetsOf(answer, files[index]!.name));
  });
}

/** @throws what failed in the process that read the file */
function sheetsOf(answer: FileAnswer, file: string): ReadSheet[] | UnreadableFile {
  if ('sheets' in answer) return answer.sheets;
  if ('problem' in answer) return new UnreadableFile(answer.problem);
  if ('failure' in answer) throw new Error(answer.failure);
  if (answer.ended === 'TOO_LARGE') return unreadable('FILE.tooLarge', { file });
  return unreadable('FILE.tooSlow', { file, seconds: SECONDS });
}
