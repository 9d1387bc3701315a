/** How long something is used without looking it up again, unless its agency is named as changed. */
const TRUSTED_MS = 30_000;
const MOST = 10_000;

/**
 * What was looked up by a secret, kept for some seconds so that not every request queries the database. Every
 * instance is notified of what changes it (`forget`). An instance that cannot listen keeps nothing.
 */
export class Remembered<Value extends { agency: { id: string } }> {
  readonly #known = new Map<string, { value: Value; until: number }>();
  readonly #changes = new Map<string, number>();
  #listening = false;

  /** What is kept under this key; otherwise what the look-up finds, or `null`. */
  async find(
    key: string,
    agencyId: string,
    lookUp: () => Promise<Value | null>,
  ): Promise<Value | null> {
    const known = this.#known.get(key);
    if (known && known.until > Date.now()) return known.value;

    const changes = this.#changes.get(agencyId);
    const value = await lookUp();
    this.#known.delete(key);
    const unchanged = changes === this.#changes.get(agencyId);
    if (value !== null && this.#listening && unchanged) {
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(key, { value, until: Date.now() + TRUSTED_MS });
    }
    return value;
  }

  /** The same without keeping what the look-up finds. */
  async look(key: string, lookUp: () => Promise<Value | null>): Promise<Value | null> {
    const known = this.#known.get(key);
    return known && known.until > Date.now() ? known.value : lookUp();
  }

  /** Something that this agency's values depend on has changed. */
  forget(agencyId: string): void {
    this.#changes.set(agencyId, (this.#changes.get(agencyId) ?? 0) + 1);
    for (const [key, { value }] of this.#known) {
      if (value.agency.id === agencyId) this.#known.delete(key);
    }
  }

  /** Whether this instance is listening for changes. If not, everything is forgotten, and nothing is kept. */
  set listening(heard: boolean) {
    this.#listening = heard;
    if (!heard) this.#known.clear();
  }
}
