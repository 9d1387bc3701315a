import { setImmediate } from 'node:timers/promises';
import type { Stepwise } from '@stint/domain/kernel/stepwise.ts';

/** Takes the steps one by one; in between, requests are answered. */
export async function givingWay<Result>(work: Stepwise<Result>): Promise<Result> {
  let step = work.next();
  while (!step.done) {
    await setImmediate();
    step = work.next();
  }
  return step.value;
}
