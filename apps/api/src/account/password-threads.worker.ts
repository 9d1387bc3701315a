import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import { lowerThread } from '../priority/lower-thread.ts';
import type { Answer, Question } from './password-threads.ts';

// A few sign-ins a second, even so.
lowerThread();

parentPort!.on('message', async ({ id, ...question }: Question) => {
  const answer = await answered(question);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage({ id, ...answer } satisfies Answer);
});

async function answered(question: Omit<Question, 'id'>): Promise<Omit<Answer, 'id'>> {
  const { task, password } = question;
  try {
    if (task.kind === 'hash') return { value: hashSync(password, task.work) };
    if (task.kind === 'verify') return { value: verifySync(task.passwordHash, password) };
    // Only the thread that is asked this reads the dictionaries.
    const { guessablePassword } = await import('@stint/domain/account/guessable-password.ts');
    return { value: guessablePassword(password, task.personal) };
  } catch (error) {
    return { failure: String(error) };
  }
}
