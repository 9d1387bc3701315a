/** What is said, and the promise of what is said next. */
interface Said<Value> {
  value: Value;
  next: Promise<Said<Value>>;
}

/**
 * Tells the same to all who follow. They wait for one promise, and nobody has a queue: whoever is behind goes from one
 * value to the next.
 */
export class Broadcast<Value> {
  #next = Promise.withResolvers<Said<Value>>();
  #followers = 0;

  get followers(): number {
    return this.#followers;
  }

  say(value: Value): void {
    const { resolve } = this.#next;
    this.#next = Promise.withResolvers();
    resolve({ value, next: this.#next.promise });
  }

  /**
   * Everything from now on, after a first value if there is one. Not a generator: one that waits cannot be ended from
   * outside. End it with `return()`.
   */
  follow(first?: Value): AsyncIterableIterator<Value> {
    let { promise } = this.#next;
    if (first !== undefined) promise = Promise.resolve({ value: first, next: promise });
    let ended = false;
    let wake = () => {};
    this.#followers += 1;
    const end = () => {
      if (!ended) this.#followers -= 1;
      ended = true;
      wake();
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        if (ended) return { value: undefined, done: true };
        // Not a race with a promise of the end, which would remember every wait until then.
        const said = await new Promise<Said<Value> | undefined>((resolve) => {
          wake = () => resolve(undefined);
          void promise.then(resolve);
        });
        if (said === undefined) return { value: undefined, done: true };
        promise = said.next;
        return { value: said.value, done: false };
      },
      async return() {
        end();
        return { value: undefined, done: true };
      },
    };
  }
}
