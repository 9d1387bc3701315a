import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportTable, UnreadableFile } from './table.ts';

/** What the reading of one file may take: a cell far off makes gigabytes out of a few bytes. */
const limits = { memoryMb: 640, seconds: 60 };

/** What the other process is asked, and what it answers. */
export interface Question {
  name: string;
  bytes: Uint8Array;
}
export type Answer = { tables: ImportTable[] } | { problem: string } | { failure: string };

/**
 * The tables of an uploaded file, read in a process of its own: whatever the file is made to do, this
 * one goes on. A thread would not do, as its memory running out can end them all. One at a time, so
 * that together they take no more than one.
 *
 * @throws UnreadableFile with the reason, also when reading takes too much memory or time
 */
export function parseInChildProcess(name: string, bytes: Buffer): Promise<ImportTable[]> {
  const reading = previous.then(() => read({ name, bytes }));
  previous = reading.catch(() => {});
  return reading;
}

let previous: Promise<unknown> = Promise.resolve();

async function read(question: Question): Promise<ImportTable[]> {
  const answer = await ask(question);
  if (answer === null) throw new UnreadableFile(`${question.name} is too large.`);
  if ('problem' in answer) throw new UnreadableFile(answer.problem);
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.tables;
}

/** `null` when the process ended without an answer. It knows nothing of this one's secrets. */
function ask(question: Question): Promise<Answer | null> {
  const child = fork(childFile, {
    env: {},
    execArgv: [`--max-old-space-size=${limits.memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: limits.seconds * 1000,
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
  new URL(`./parse-in-child-process.child${extname(import.meta.url)}`, import.meta.url),
);
