/**
 * A computation over many records that stops for breath: whoever runs it may let others have a turn at
 * each step, or take the steps at once.
 */
export type Stepwise<Result> = Generator<void, Result, void>;

/** How many records are dealt with in one breath. */
const STEP = 500;

/** Does this for each record, with a step now and then. */
export function* forEachInSteps<Item>(
  items: Iterable<Item>,
  each: (item: Item) => void,
): Stepwise<void> {
  let done = 0;
  for (const item of items) {
    each(item);
    done += 1;
    if (done % STEP === 0) yield;
  }
}

/** The result, without letting anybody else have a turn. */
export function atOnce<Result>(work: Stepwise<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
