import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import type { Hashed, ToHash } from './argon2.ts';

// Of this thread alone, as Linux has it; elsewhere it would be that of the whole process.
if (os.platform() === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL);

parentPort!.on('message', ({ id, password, work, passwordHash }: ToHash) => {
  const answer: Hashed = { id };
  try {
    if (passwordHash === null) answer.hash = hashSync(password, work);
    else answer.matches = verifySync(passwordHash, password);
  } catch (error) {
    answer.failure = String(error);
  }
  parentPort!.postMessage(answer);
});
