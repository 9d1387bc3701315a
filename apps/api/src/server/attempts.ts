/**
 * Counts attempts per key in a span of time. In memory, per process: it slows guessing down, while
 * the lock-out, which counts in the database, stops it.
 */
export class Attempts {
  readonly #spans = new Map<string, { count: number; endsAt: number }>();

  /** @param limit attempts within `spanMs` that are let through. */
  constructor(
    private readonly limit: number,
    private readonly spanMs: number,
  ) {}

  /** Counts one. @returns 0 when it is let through, else the seconds until the span ends. */
  count(key: string, now = Date.now()): number {
    const span = this.#spans.get(key);
    if (!span || span.endsAt <= now) {
      if (this.#spans.size >= MOST_KEYS) this.#forgetEnded(now);
      this.#spans.set(key, { count: 1, endsAt: now + this.spanMs });
      return 0;
    }
    span.count += 1;
    return span.count <= this.limit ? 0 : Math.ceil((span.endsAt - now) / 1000);
  }

  /** Under a flood of keys, the oldest go even if their span has not ended. */
  #forgetEnded(now: number): void {
    for (const [key, { endsAt }] of this.#spans) {
      if (endsAt <= now || this.#spans.size >= MOST_KEYS) this.#spans.delete(key);
    }
  }
}

const MOST_KEYS = 100_000;
