/**
 * A computation over many records that pauses after each chunk. The caller may do other work in the
 * pauses, or run it to its end without one.
 */
export type Chunked<Result> = Generator<void, Result, void>;

/** How many records are in one chunk. */
const CHUNK_SIZE = 50;

/** Does this for each record, with a pause after each chunk. */
export function* forEachInChunks<Item>(
  items: Iterable<Item>,
  each: (item: Item) => void,
): Chunked<void> {
  let done = 0;
  for (const item of items) {
    each(item);
    done += 1;
    if (done % CHUNK_SIZE === 0) yield;
  }
}

/** Runs it without pauses, and returns its result. */
export function runToEnd<Result>(work: Chunked<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
