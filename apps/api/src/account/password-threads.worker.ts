import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import { guessablePassword } from '@stint/domain/account/guessable-password.ts';
import { lowerThread } from '../priority/lower-thread.ts';
import type { Answer, Question } from './password-threads.ts';

// A few sign-ins a second, even so.
lowerThread();

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
