import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countedUp } from '../context/seconds-to-wait.ts';

/** How many failed attempts to sign in are allowed in five minutes. */
export interface SignInLimits {
  perAddress: number;
  /** How long a refusal is held back at least, in milliseconds; at most it is twice as long. Not at all when not said. */
  holdMs?: number;
}

/** An office shares one address. */
export const defaultSignInLimits: SignInLimits = { perAddress: 100, holdMs: 1000 };

/**
 * Keeps one network from occupying this process with wrong sign-ins: what is too much is refused before the database
 * or the processor has anything to do with it. It counts per process, whose time it saves. What stops guessing is
 * counted in the database, by account and network (`account/sign-in-attempts.commands.ts`).
 *
 * An attempt counts as failed until it has succeeded, so that parallel guesses gain nothing. Attempts that
 * succeed do not count, so a whole office can sign in at eight o'clock.
 */
export class SignInThrottle {
  readonly #perNetwork: RateLimiterMemory;

  readonly #holdMs: number;
  #held = 0;

  constructor({ perAddress, holdMs = 0 }: SignInLimits) {
    this.#holdMs = holdMs;
    this.#perNetwork = new RateLimiterMemory({ points: perAddress, duration: WINDOW });
  }

  /** Counts an attempt from a network. @returns how many seconds to wait; 0 if it may be made now */
  attempt(network: string): Promise<number> {
    return countedUp(this.#perNetwork, network);
  }

  /**
   * Holds a refusal back: whoever guesses again as soon as there is an answer has little to do. Each is held for a
   * time of its own, or attempts that came at once would come back at once, and everybody would wait for all of them.
   */
  async hold(): Promise<void> {
    if (this.#holdMs === 0 || this.#held >= MOST_HELD) return;
    this.#held += 1;
    await pause(this.#holdMs * (1 + Math.random()), undefined, { ref: false });
    this.#held -= 1;
  }

  /** The attempt succeeded: it no longer counts as failed. */
  async succeeded(network: string): Promise<void> {
    await this.#perNetwork.reward(network);
  }
}

/** Refusals that are held back at once; more would only fill the memory. */
const MOST_HELD = 500;

/** In seconds, from the first failure. */
const WINDOW = 5 * 60;
