/**
 * Lets work be done a few at a time, and one of an agency at a time. Agencies take turns: whoever begins
 * much waits behind those who begin little.
 */
export class FairTurns {
  /** Agencies with work that waits, in the order of their turns. */
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #working = new Set<string>();

  /** @param most how much is done at once */
  constructor(private readonly most: number) {}

  /** Does it when it is the agency's turn; what it throws is passed on, and the next one's turn comes. */
  async take<Result>(agencyId: string, work: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((begin) => {
      const own = this.#waiting.get(agencyId);
      if (own) own.push(begin);
      else this.#waiting.set(agencyId, [begin]);
      this.#callNext();
    });
    try {
      return await work();
    } finally {
      this.#working.delete(agencyId);
      this.#moveToEnd(agencyId);
      this.#callNext();
    }
  }

  /** Its turn is over: what waits longer, and what others have begun since, comes first. */
  #moveToEnd(agencyId: string): void {
    const own = this.#waiting.get(agencyId);
    if (!own) return;
    this.#waiting.delete(agencyId);
    this.#waiting.set(agencyId, own);
  }

  #callNext(): void {
    for (const [agencyId, [begin, ...rest]] of this.#waiting) {
      if (this.#working.size >= this.most) return;
      if (this.#working.has(agencyId)) continue;
      if (rest.length > 0) this.#waiting.set(agencyId, rest);
      else this.#waiting.delete(agencyId);
      this.#working.add(agencyId);
      begin!();
    }
  }
}
