import type { PartnerLimits } from '@stint/domain/partner-token/partner-limits.ts';

const WINDOW_MS = 60_000;

/** How many tokens are counted before those that are over are taken away. */
const MANY = 1_000;

interface Window {
  endsAt: number;
  requests: number;
  cost: number;
}

/**
 * Counts what each token asks for, from its first request on, minute by minute. It counts per process, whose time it
 * saves, without a wait: behind several instances a token may ask for as many times as much (ADR 0062).
 */
export class PartnerAllowance {
  readonly #windows = new Map<string, Window>();

  /** @param now milliseconds */
  constructor(
    private readonly limits: PartnerLimits,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts a request. @returns how many seconds to wait; 0 if it may be made now */
  request(tokenId: string): number {
    return this.#take(tokenId, 'requests', 1);
  }

  /** Counts the cost of an operation. @returns how many seconds to wait; 0 if it may run now */
  spend(tokenId: string, points: number): number {
    return this.#take(tokenId, 'cost', points);
  }

  /** The headers that tell what is left, as the IETF's draft has them: each limit by its name. */
  headers(tokenId: string): Record<'ratelimit' | 'ratelimit-policy', string> {
    const window = this.#window(tokenId);
    const seconds = this.#secondsLeft(window);
    const each = (text: (name: keyof PartnerLimits) => string) =>
      (['requests', 'cost'] as const).map((name) => `"${name}";${text(name)}`).join(', ');
    return {
      'ratelimit-policy': each((name) => `q=${this.limits[name]};w=${WINDOW_MS / 1000}`),
      ratelimit: each((name) => `r=${this.limits[name] - window[name]};t=${seconds}`),
    };
  }

  /** What is refused does not count, so that waiting helps. */
  #take(tokenId: string, what: keyof PartnerLimits, points: number): number {
    const window = this.#window(tokenId);
    if (window[what] + points > this.limits[what]) return this.#secondsLeft(window);
    window[what] += points;
    return 0;
  }

  #window(tokenId: string): Window {
    const now = this.now();
    const known = this.#windows.get(tokenId);
    if (known && known.endsAt > now) return known;
    if (this.#windows.size >= MANY) this.#forgetEnded(now);
    const window = { endsAt: now + WINDOW_MS, requests: 0, cost: 0 };
    this.#windows.set(tokenId, window);
    return window;
  }

  #secondsLeft({ endsAt }: Window): number {
    return Math.max(1, Math.ceil((endsAt - this.now()) / 1000));
  }

  #forgetEnded(now: number): void {
    for (const [tokenId, { endsAt }] of this.#windows) {
      if (endsAt <= now) this.#windows.delete(tokenId);
    }
  }
}
