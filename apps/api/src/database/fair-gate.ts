import { Unavailable } from './unavailable.ts';

/**
 * A part of the connections that a party may hold: at most `factor` times as many as then remain free. So the
 * more parties there are, the less each may hold, and one is always left for whoever holds none.
 */
export interface Share {
  of: string;
  factor: number;
  /** Not more than so many, whatever remains free. */
  most?: number;
}

interface Waiter {
  shares: readonly Share[];
  enter: () => void;
}

/** How many may wait in the name of one first share. */
const MOST_WAITING = 500;

/**
 * Shares a number of connections between parties. Who may hold no more waits, and those who wait are served in
 * order of how much their party holds, so that one that asks often does not delay one that asks rarely. A
 * connection that is free at once costs no promise.
 */
export class FairGate {
  #free: number;
  readonly #held = new Map<string, number>();
  /** In the order in which they were served last, by all their shares. */
  readonly #lanes = new Map<string, Waiter[]>();
  readonly #waiting = new Map<string, number>();

  constructor(size: number) {
    this.#free = size;
  }

  /**
   * Takes a connection in the name of shares, the widest first; `leave` gives it back.
   *
   * @returns what to wait for; nothing when it may be taken now
   * @throws Unavailable (BUSY) after these milliseconds
   */
  enter(shares: readonly Share[], ms: number): Promise<void> | undefined {
    if (this.#admits(shares)) {
      this.#take(shares);
      return undefined;
    }
    return this.#wait(shares, ms);
  }

  leave(shares: readonly Share[]): void {
    this.#free += 1;
    for (const { of } of shares) count(this.#held, of, -1);
    while (this.#free > 0 && this.#serveNext());
  }

  /** Who holds nothing may take what is free; who holds some leaves enough for others. */
  #admits(shares: readonly Share[]): boolean {
    if (this.#free === 0) return false;
    return shares.every(({ of, factor, most = Infinity }) => {
      const held = this.#held.get(of);
      return held === undefined || held + 1 <= Math.min(factor * (this.#free - 1), most);
    });
  }

  #take(shares: readonly Share[]): void {
    this.#free -= 1;
    for (const { of } of shares) count(this.#held, of, 1);
  }

  async #wait(shares: readonly Share[], ms: number): Promise<void> {
    const party = shares[0]!.of;
    if ((this.#waiting.get(party) ?? 0) >= MOST_WAITING) throw new Unavailable('BUSY');
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const lane = laneOf(shares);
    const waiter = { shares, enter: resolve };
    const timer = setTimeout(() => {
      this.#forget(lane, waiter);
      reject(new Unavailable('BUSY'));
    }, ms);
    const waiters = this.#lanes.get(lane);
    if (waiters) waiters.push(waiter);
    else this.#lanes.set(lane, [waiter]);
    count(this.#waiting, party, 1);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      count(this.#waiting, party, -1);
    }
  }

  #forget(lane: string, waiter: Waiter): void {
    const left = this.#lanes.get(lane)?.filter((each) => each !== waiter) ?? [];
    if (left.length > 0) this.#lanes.set(lane, left);
    else this.#lanes.delete(lane);
  }

  /** @returns whether somebody could be served */
  #serveNext(): boolean {
    let next: { lane: string; held: readonly number[] } | undefined;
    for (const [lane, [first]] of this.#lanes) {
      if (!this.#admits(first!.shares)) continue;
      const held = first!.shares.map(({ of }) => this.#held.get(of) ?? 0);
      if (next === undefined || isLess(held, next.held)) next = { lane, held };
    }
    if (next === undefined) return false;
    const [waiter, ...others] = this.#lanes.get(next.lane)!;
    this.#lanes.delete(next.lane);
    if (others.length > 0) this.#lanes.set(next.lane, others);
    this.#take(waiter!.shares);
    waiter!.enter();
    return true;
  }
}

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const after = (counts.get(key) ?? 0) + by;
  if (after > 0) counts.set(key, after);
  else counts.delete(key);
}

function laneOf(shares: readonly Share[]): string {
  return shares.map(({ of }) => of).join('\n');
}

/** Compares the widest party first, then the narrower ones. */
function isLess(some: readonly number[], others: readonly number[]): boolean {
  for (const [i, one] of some.entries()) {
    const other = others[i] ?? 0;
    if (one !== other) return one < other;
  }
  return false;
}
