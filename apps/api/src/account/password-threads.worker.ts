import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import { guessablePassword } from '@stint/domain/account/guessable-password.ts';
import type { Answer, Question } from './password-threads.ts';

/** A tenth of the processor time that others get where all want it: a few sign-ins a second, even so. */
const NICENESS = 10;

// Of this thread alone, as Linux has it; elsewhere it would be that of the whole process.
if (os.platform() === 'linux') os.setPriority(0, NICENESS);

parentPort!.on('message', ({ id, ...question }: Question) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage({ id, ...answered(question) } satisfies Answer);
});

function answered(question: Omit<Question, 'id'>): Omit<Answer, 'id'> {
  const { task, password } = question;
  try {
    if (task.kind === 'hash') return { value: hashSync(password, task.work) };
    if (task.kind === 'verify') return { value: verifySync(task.passwordHash, password) };
    return { value: guessablePassword(password, task.personal) };
  } catch (error) {
    return { failure: String(error) };
  }
}
