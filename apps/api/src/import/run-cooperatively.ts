import { setImmediate } from 'node:timers/promises';
import type { Chunked } from '@stint/domain/kernel/chunked.ts';

/** Runs a chunked computation; between two chunks, requests are answered. */
export async function runCooperatively<Result>(work: Chunked<Result>): Promise<Result> {
  let step = work.next();
  while (!step.done) {
    await setImmediate();
    step = work.next();
  }
  return step.value;
}
