import { availableParallelism } from 'node:os';

/** Whose password is to be checked. */
export interface Applicant {
  /** The network that it comes from. */
  network: string;
  /** Whether the browser has signed in to the account before, or is signed in. */
  isKnown: boolean;
}

/** A place in the queue. Leave it when done, and also when nothing was done. */
export interface Place {
  /** Resolves when it is this one's turn. */
  turn: Promise<void>;
  leave(): void;
}

/**
 * Passwords are checked one by one or a few at a time, as each check takes a processor and 19 MB for tens of
 * milliseconds: however many people try to sign in, there is processor time left for those who are signed in. Whoever
 * finds the queue full is refused before anything is done. Known browsers come first and always have a place. After
 * any other it rests for as long as its check took: others notice half as much of a flood, and a person whose browser is
 * not known yet waits for milliseconds.
 */
export class PasswordQueue {
  readonly #waiting: { known: Waiting[]; others: Waiting[] } = { known: [], others: [] };
  readonly #perNetwork = new Map<string, number>();
  #running = 0;
  #resting = 0;

  constructor(
    private readonly atOnce: number,
    private readonly limits: { longest: number; perNetwork: number },
  ) {}

  /** @returns `null` when there is no room */
  enter({ network, isKnown }: Applicant): Place | null {
    const ofNetwork = this.#perNetwork.get(network) ?? 0;
    const isFull =
      this.#waiting.others.length >= this.limits.longest || ofNetwork >= this.limits.perNetwork;
    if (isFull && !isKnown) return null;
    this.#perNetwork.set(network, ofNetwork + 1);
    const { promise: turn, resolve } = Promise.withResolvers<void>();
    const place: Waiting = { isKnown, begin: resolve, state: 'waiting', begunAt: 0 };
    this.#waiting[isKnown ? 'known' : 'others'].push(place);
    this.#next();
    return { turn, leave: () => this.#leave(place, network) };
  }

  #leave(place: Waiting, network: string): void {
    if (place.state === 'left') return;
    if (place.state === 'running') {
      this.#running -= 1;
      if (!place.isKnown) this.#rest(performance.now() - place.begunAt);
    }
    place.state = 'left';
    const others = this.#perNetwork.get(network)! - 1;
    if (others > 0) this.#perNetwork.set(network, others);
    else this.#perNetwork.delete(network);
    this.#next();
  }

  #rest(ms: number): void {
    this.#resting += 1;
    const rested = () => {
      this.#resting -= 1;
      this.#next();
    };
    setTimeout(rested, ms).unref();
  }

  #next(): void {
    while (this.#running < this.atOnce) {
      const { known, others } = this.#waiting;
      const othersMayBegin = this.#running + this.#resting < this.atOnce;
      const place = known.shift() ?? (othersMayBegin ? others.shift() : undefined);
      if (!place) return;
      if (place.state === 'left') continue;
      place.state = 'running';
      place.begunAt = performance.now();
      this.#running += 1;
      place.begin();
    }
  }
}

interface Waiting {
  isKnown: boolean;
  begin(): void;
  state: 'waiting' | 'running' | 'left';
  begunAt: number;
}

/** Passwords at once: half of the processors at most. */
export const atOnce = Math.max(1, Math.floor(availableParallelism() / 2));

/** The queue of this process. Nobody waits for more than a few seconds. */
export const passwordQueue = new PasswordQueue(atOnce, { longest: 60, perNetwork: 30 });
