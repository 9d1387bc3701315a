import { setImmediate } from 'node:timers/promises';
import type { Chunked } from '@stint/domain/kernel/chunked.ts';

/** How long a request waits at most for a computation to pause, in milliseconds: at each of its steps, of which it has some. */
const LONGEST_TURN = 1;

/** Runs a chunked computation; requests are answered in the pauses. */
export async function runCooperatively<Result>(work: Chunked<Result>): Promise<Result> {
  let begun = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - begun >= LONGEST_TURN) {
      await setImmediate();
      begun = performance.now();
    }
    step = work.next();
  }
  return step.value;
}
